package ru.mentorcentre.reserve.application;

/** Which applications a list shows by their experts. */
public enum ExpertFilter {
    LACKING("экспертов не хватает");

    private final String title;

    ExpertFilter(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
