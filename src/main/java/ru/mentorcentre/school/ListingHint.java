package ru.mentorcentre.school;

import java.math.BigDecimal;

/** A school whose listing and figures say different things. */
record ListingHint(long id, long municipalityId, String name, ResultsLevel level, BigDecimal resultsIndex) {}
