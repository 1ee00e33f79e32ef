package ru.mentorcentre.assessment.figures;

import java.time.Instant;

/**
 * The schools of a year and how far their figures are there, as the first page asks: in one statement.
 *
 * @param schools those that worked in the year or have figures of it
 * @param lowButNotListed stable low in the year, but not listed as ШНОР today: a hint (domain §6)
 * @param rows schools with any figure of the year
 * @param changedAt when a figure of the three years that a run reads was last changed, {@code null} if there is none
 */
public record YearCompleteness(
        long schools, long lowButNotListed, long rows, long withResults, long withWelfare, Instant changedAt) {}
