package ru.mentorcentre.matching.score;

/**
 * Balance of load: each further place of a mentor gives fewer points, so that mentees spread over mentors. The points
 * belong to the place, counted from the mentees the mentor already has; they never rise from place to place, which keeps
 * the optimum exact.
 */
public final class LoadScore {

    private LoadScore() {}

    static PartScore of(Pairing pairing) {
        return pairing.place() == 0
                ? PartScore.of(0, "Место ещё не выбрано")
                : of(pairing.place(), pairing.mentor().capacity());
    }

    /** For the place with this number, from 1, of so many. */
    public static PartScore of(int place, int capacity) {
        int left = Math.max(0, capacity - place + 1);
        return new PartScore(
                capacity == 0 ? 0 : (int) ((long) PartScore.FULL * left / capacity),
                () -> "Наставляемый " + place + "-й из " + capacity + " возможных");
    }
}
