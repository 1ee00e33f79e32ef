package ru.mentorcentre.mentorship;

/** How a member agreed. */
enum AgreedHow {
    ACCOUNT("в своём кабинете"),
    PAPER("на бумаге");

    private final String title;

    AgreedHow(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
