package ru.mentorcentre.workplan.event;

/** What of a plan is urgent. */
public enum DueTerm {
    OVERDUE("просрочено"),
    THIS_WEEK("на этой неделе");

    private final String title;

    DueTerm(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
