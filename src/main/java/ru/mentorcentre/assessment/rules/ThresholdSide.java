package ru.mentorcentre.assessment.rules;

/** Where a value stands to the threshold of the type (domain §3). */
enum ThresholdSide {
    HIGH("высокий"),
    LOW("низкий"),
    /** On the threshold, between two thresholds, or there is no threshold. */
    NEITHER("ни высокий, ни низкий");

    private final String title;

    ThresholdSide(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
