package ru.mentorcentre.assessment;

import java.math.BigDecimal;

/** The four figures of a school in one year that are drawn as lines; {@code null} leaves a gap. */
record LineYear(int year, BigDecimal resultsIndex, BigDecimal welfareIndex, BigDecimal giaIndex, BigDecimal vprIndex) {}
