package ru.mentorcentre.journal;

/** How far the goals of a pair were reached. */
public enum GoalsReached {
    FULLY("достигнуты полностью", "success", "circle-check"),
    PARTLY("достигнуты частично", "warning", "progress"),
    NOT("не достигнуты", "danger", "circle-x");

    private final String title;
    private final String tone;
    private final String icon;

    GoalsReached(String title, String tone, String icon) {
        this.title = title;
        this.tone = tone;
        this.icon = icon;
    }

    public String title() {
        return title;
    }

    /** Colour of its mark: success, warning or danger. */
    public String tone() {
        return tone;
    }

    /** Icon of its mark. */
    public String icon() {
        return icon;
    }
}
