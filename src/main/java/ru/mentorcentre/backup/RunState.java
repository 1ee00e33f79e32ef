package ru.mentorcentre.backup;

/** How far a backup got. */
public enum RunState {
    RUNNING("делается", "info", "loader-2"),
    DONE("сделана", "success", "circle-check"),
    FAILED("не получилась", "danger", "alert-circle"),
    BROKEN_OFF("прервалась", "warning", "alert-triangle");

    private final String title;
    private final String tone;
    private final String icon;

    RunState(String title, String tone, String icon) {
        this.title = title;
        this.tone = tone;
        this.icon = icon;
    }

    public String title() {
        return title;
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }
}
