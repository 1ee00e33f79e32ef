package ru.mentorcentre.matching.solver;

import ru.mentorcentre.matching.score.MatchingInput;
import ru.mentorcentre.matching.score.RandomTown;
import ru.mentorcentre.matching.score.SecondSolver;

/** Matching at the size of the budget, for the benchmark, which cannot see into this room. */
public final class LargeTown {

    private final MatchingInput input;

    /** So many requests and mentors; with one subject everybody competes for everybody. */
    public LargeTown(int requests, int mentors, int subjects, int mostPlaces) {
        input = new RandomTown(1, requests, mentors, subjects, mostPlaces).input();
    }

    /** Scores and matches; gives requests served and points, as text. */
    public String matched() {
        return Sums.of(Matcher.propose(input)).toString();
    }

    /** The same by JGraphT, scoring included. */
    public String matchedByJGraphT() {
        return new SecondSolver(input).best().toString();
    }
}
