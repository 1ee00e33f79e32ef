package ru.mentorcentre.school.listing;

import java.math.BigDecimal;
import ru.mentorcentre.school.ResultsLevel;

/** A school whose listing and figures say different things. */
record ListingHint(long id, long municipalityId, String name, ResultsLevel level, BigDecimal resultsIndex) {}
