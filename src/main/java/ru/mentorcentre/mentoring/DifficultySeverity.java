package ru.mentorcentre.mentoring;

/** How much a difficulty is in the way: 1 to 5 in words. */
public enum DifficultySeverity {
    SLIGHT("слегка"),
    LITTLE("немного"),
    NOTICEABLE("заметно"),
    STRONG("сильно"),
    VERY_STRONG("очень сильно");

    private final String title;

    DifficultySeverity(String title) {
        this.title = title;
    }

    /** By its number, 1 to 5. */
    public static DifficultySeverity of(int number) {
        return values()[number - 1];
    }

    public int number() {
        return ordinal() + 1;
    }

    public String title() {
        return title;
    }
}
