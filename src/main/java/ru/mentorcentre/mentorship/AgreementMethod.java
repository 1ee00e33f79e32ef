package ru.mentorcentre.mentorship;

/** How a member agreed. */
public enum AgreementMethod {
    ACCOUNT("в своём кабинете"),
    PAPER("на бумаге");

    private final String title;

    AgreementMethod(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
