package ru.mentorcentre.matching.score;

/**
 * A difficulty (затруднение) of a request.
 *
 * @param group code of its group in the catalogue, for instance {@code psychological}
 * @param weight how much it matters to the mentee, 1 to 5
 */
public record WeightedDifficulty(CatalogueEntry difficulty, String group, int weight) {

    static final int MOST = 5;

    public WeightedDifficulty {
        if (weight < 1 || weight > MOST) {
            throw new IllegalArgumentException("The weight of a difficulty is 1 to 5, not " + weight);
        }
    }
}
