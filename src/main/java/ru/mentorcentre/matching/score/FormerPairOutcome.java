package ru.mentorcentre.matching.score;

/** How an earlier pair of the same two people ended. Declared from the one that weighs least. */
public enum FormerPairOutcome {
    NEUTRAL("раньше работали вместе", 0),
    GOOD("раньше работали вместе, и удачно", 1000),
    BAD("раньше работали вместе, но пара распалась", -1000);

    private final String title;
    private final int share;

    FormerPairOutcome(String title, int share) {
        this.title = title;
        this.share = share;
    }

    String title() {
        return title;
    }

    /** Share of the part's points, in thousandths. */
    int share() {
        return share;
    }
}
