package ru.mentorcentre.mentoring;

/** What has become of a request. Only an open one waits for a mentor. */
public enum RequestStatus {
    OPEN("ждёт наставника", "info", "clock"),
    MATCHED("наставник найден", "success", "circle-check"),
    WITHDRAWN("отозван", "neutral", "arrow-back-up"),
    CLOSED("закрыт", "neutral", "archive");

    private final String title;
    private final String tone;
    private final String icon;

    RequestStatus(String title, String tone, String icon) {
        this.title = title;
        this.tone = tone;
        this.icon = icon;
    }

    public String title() {
        return title;
    }

    /** Colour of its mark: neutral, info, success, warning or danger. */
    public String tone() {
        return tone;
    }

    /** Icon of its mark. */
    public String icon() {
        return icon;
    }
}
