package ru.mentorcentre.mentorship;

/** Whether a list shows only pairs with a young specialist. */
enum YoungMentee {
    YOUNG("с молодым специалистом");

    private final String title;

    YoungMentee(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
