package ru.mentorcentre.reserve.expert;

/** What a letter tells an expert. */
public enum ExpertLetterKind {
    ACCOUNT("приглашение"),
    LISTED("приглашение"),
    GIVEN("назначены заявки"),
    TAKEN("сняты заявки"),
    /** Some days before the last day of a phase. */
    DUE_SOON("напоминание"),
    /** On that day. */
    DUE_TODAY("напоминание");

    private final String title;

    ExpertLetterKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
