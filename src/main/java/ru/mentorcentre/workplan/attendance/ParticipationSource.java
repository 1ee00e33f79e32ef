package ru.mentorcentre.workplan.attendance;

/** By which way it got known. */
public enum ParticipationSource {
    LIST("по списку"),
    SCHOOL("от школы"),
    QR("по QR-коду"),
    IMPORT("из таблицы"),
    SELF("сам");

    private final String title;

    ParticipationSource(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
