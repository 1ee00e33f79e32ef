package ru.mentorcentre.matching.solver;

/** Told how far the computation is. May throw to stop it. */
@FunctionalInterface
public interface MatchingProgress {

    MatchingProgress NONE = (done, of) -> {};

    /** So many steps of so many are done; called from the thread that computes, a few thousand times at most. */
    void at(int done, int of);
}
