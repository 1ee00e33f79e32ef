package ru.mentorcentre.workplan.calendar;

/** Which end of its term an event has on a day. */
enum TermEdge {
    /** It begins and ends there. */
    SINGLE(null),
    BEGINS("начало"),
    ENDS("последний день");

    private final String title;

    TermEdge(String title) {
        this.title = title;
    }

    /** {@code null} where the day says it all. */
    public String title() {
        return title;
    }
}
