package ru.mentorcentre.matching.draft;

/** Which pairs of a draft a list shows. */
enum PairStatusFilter {
    WAITING("ещё не подтверждены", "p.mentorshipId is null"),
    CONFIRMED("подтверждены", "p.mentorshipId is not null"),
    FIXED("закреплены заранее", "p.fixedGroup is not null"),
    CHOSEN("выбраны вручную", "p.chosenAt is not null");

    private final String title;
    private final String condition;

    PairStatusFilter(String title, String condition) {
        this.title = title;
        this.condition = condition;
    }

    public String title() {
        return title;
    }

    /** HQL over p (DraftPair). */
    String condition() {
        return condition;
    }
}
