package ru.mentorcentre.results.release;

/** Whose answers the results of a confidential survey are counted of. */
enum ReleasePopulation {
    EVERYBODY("Все, кто ответил"),
    /** Those who also answered the other survey of the cycle: before and after are then of the same people. */
    BOTH("Только те, кто ответил и до, и после");

    private final String title;

    ReleasePopulation(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
