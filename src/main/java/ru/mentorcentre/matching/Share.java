package ru.mentorcentre.matching;

import java.util.function.Supplier;

/**
 * How well a pair does in one part of the score.
 *
 * @param thousandths of the part's points, −1000 to 1000
 * @param reason in Russian with its numbers; made only for pairs that are shown
 */
record Share(int thousandths, Supplier<String> reason) {

    static final int FULL = 1000;

    static Share of(int thousandths, String reason) {
        return new Share(thousandths, () -> reason);
    }

    /** In whole points, cut off toward zero. */
    int points(int weight) {
        return weight * thousandths / FULL;
    }
}
