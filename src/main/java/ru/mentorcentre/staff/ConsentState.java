package ru.mentorcentre.staff;

/** Whether a consent holds; shown as a badge with a tone. */
enum ConsentState {
    VALID("действует", "circle-check", "success"),
    EXPIRED("срок истёк", "clock", "warning"),
    WITHDRAWN("отозвано", "circle-x", "neutral");

    private final String title;
    private final String icon;
    private final String tone;

    ConsentState(String title, String icon, String tone) {
        this.title = title;
        this.icon = icon;
        this.tone = tone;
    }

    public String title() {
        return title;
    }

    public String icon() {
        return icon;
    }

    public String tone() {
        return tone;
    }
}
