package ru.mentorcentre.mentoring;

/**
 * A difficulty of a request.
 *
 * @param code of {@code staff.Difficulty}
 * @param weight how much it is in the way, 1 to 5
 */
public record DifficultyWeight(String code, int weight) {

    /** The most important difficulty weighs so much. */
    public static final int HEAVIEST = 5;

    public DifficultyWeight {
        if (weight < 1 || weight > HEAVIEST) {
            throw new IllegalArgumentException("Weight of a difficulty out of 1..5: " + weight);
        }
    }
}
