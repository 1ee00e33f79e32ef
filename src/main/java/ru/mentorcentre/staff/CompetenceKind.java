package ru.mentorcentre.staff;

/** What a test of competence is about. */
public enum CompetenceKind {
    SUBJECT("Предметная"),
    METHODICAL("Методическая"),
    MANAGERIAL("Управленческая");

    private final String title;

    CompetenceKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
