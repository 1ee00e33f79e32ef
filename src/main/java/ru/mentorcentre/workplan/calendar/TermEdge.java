package ru.mentorcentre.workplan.calendar;

/** Which end of its term an event has on a day. */
enum TermEdge {
    SINGLE("один день"),
    BEGINS("начало"),
    ENDS("последний день");

    private final String title;

    TermEdge(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
