package ru.mentorcentre.assessment.card;

import java.math.BigDecimal;

/** The four figures of a school in one year that are drawn as lines; {@code null} leaves a gap. */
record SchoolChartYear(
        int year, BigDecimal resultsIndex, BigDecimal welfareIndex, BigDecimal giaIndex, BigDecimal vprIndex) {}
