package ru.mentorcentre.school;

import java.math.BigDecimal;

/** A school whose listing and figures say different things. */
record ListingHint(long id, String name, ResultsLevel level, BigDecimal resultsIndex) {}
