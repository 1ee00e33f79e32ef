package ru.mentorcentre.matching.solver;

/** What would serve a request that was left over. */
public enum RemedyKind {
    /** More places with a mentor who fits. */
    PLACE_WITH_FITTING("Добавить место подходящему наставнику"),
    /** More places with a mentor to whom somebody else would move, so that a place with a fitting one comes free. */
    PLACE_WITH_OTHER("Добавить место другому наставнику и пересадить"),
    /** The one rule that stands between the request and a mentor with a place is lifted. */
    LIFT_RULE("Снять препятствие"),
    /** What the mentee has already comes to an end first. */
    END_FIRST("Сначала закончить начатое"),
    /** A mentor who is not in the base yet. */
    NEW_MENTOR("Найти нового наставника");

    private final String title;

    RemedyKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
