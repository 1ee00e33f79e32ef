package ru.mentorcentre.exchange.batch;

/** How far an import has come. */
enum ImportStatus {
    PREVIEWED("ждёт подтверждения", "warning", "clock"),
    REJECTED("есть ошибки", "danger", "alert-circle"),
    APPLIED("завершён", "success", "circle-check"),
    CANCELLED("отменён", "neutral", "ban");

    private final String title;
    private final String tone;
    private final String icon;

    ImportStatus(String title, String tone, String icon) {
        this.title = title;
        this.tone = tone;
        this.icon = icon;
    }

    public String title() {
        return title;
    }

    /** Colour of the mark. */
    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }

    /** Nothing more can happen to it. */
    public boolean isFinal() {
        return this == APPLIED || this == CANCELLED;
    }
}
