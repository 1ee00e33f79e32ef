package ru.mentorcentre.exchange;

/** How far an import has come. */
enum BatchStatus {
    PREVIEWED("ждёт подтверждения"),
    REJECTED("есть ошибки"),
    APPLIED("загружено"),
    CANCELLED("отменено");

    private final String title;

    BatchStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Nothing more can happen to it. */
    public boolean isFinal() {
        return this == APPLIED || this == CANCELLED;
    }
}
