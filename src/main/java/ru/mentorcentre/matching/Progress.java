package ru.mentorcentre.matching;

/** Told how far the computation is. May throw to stop it. */
@FunctionalInterface
interface Progress {

    Progress NONE = (done, of) -> {};

    /** So many steps of so many are done; called from the thread that computes, a few thousand times at most. */
    void at(int done, int of);
}
