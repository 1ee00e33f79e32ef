package ru.mentorcentre.assessment;

import java.time.Instant;
import ru.mentorcentre.school.SchoolCounts;

/** The schools of a year and how far their figures are there, as the first page asks: in one statement. */
record FigureBoard(
        long working, long lowButNotListed, long rows, long withResults, long withWelfare, Instant changedAt) {

    SchoolCounts.Tally schools() {
        return new SchoolCounts.Tally(working, lowButNotListed);
    }

    FigureState figures() {
        return new FigureState(rows, withResults, withWelfare, changedAt);
    }
}
