package ru.mentorcentre.mentorship.register;

/** Whether a list shows only pairs with a young specialist. */
enum YoungMenteeFilter {
    YOUNG("с молодым специалистом");

    private final String title;

    YoungMenteeFilter(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
