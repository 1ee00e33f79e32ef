package ru.mentorcentre.matching.score;

import java.util.function.Supplier;

/**
 * How well a pair does in one part of the score.
 *
 * @param thousandths of the part's points, −1000 to 1000
 * @param reason in Russian with its numbers; made only for pairs that are shown
 */
public record PartScore(int thousandths, Supplier<String> reason) {

    static final int FULL = 1000;

    static PartScore of(int thousandths, String reason) {
        return new PartScore(thousandths, () -> reason);
    }

    /** In whole points, cut off toward zero. */
    public int points(int weight) {
        return weight * thousandths / FULL;
    }
}
