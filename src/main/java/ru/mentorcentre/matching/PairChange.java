package ru.mentorcentre.matching;

import java.util.List;

/**
 * One request in two proposals that treat it differently.
 *
 * @param before mentors in the first, empty when none
 * @param after mentors in the second, empty when none
 * @param pointsBefore of all its pairs in the first
 * @param pointsAfter of all its pairs in the second
 */
record PairChange(long requestId, List<Long> before, List<Long> after, int pointsBefore, int pointsAfter) {

    /** It had no mentor and got one. */
    public boolean isGained() {
        return before.isEmpty();
    }

    /** It had a mentor and lost it. */
    public boolean isLost() {
        return after.isEmpty();
    }
}
