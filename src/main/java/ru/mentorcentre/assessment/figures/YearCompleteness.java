package ru.mentorcentre.assessment.figures;

import java.time.Instant;
import ru.mentorcentre.school.SchoolCounts;

/** The schools of a year and how far their figures are there, as the first page asks: in one statement. */
public record YearCompleteness(
        long working, long lowButNotListed, long rows, long withResults, long withWelfare, Instant changedAt) {

    public SchoolCounts.Tally schools() {
        return new SchoolCounts.Tally(working, lowButNotListed);
    }

    public FigureCompleteness figures() {
        return new FigureCompleteness(rows, withResults, withWelfare, changedAt);
    }
}
