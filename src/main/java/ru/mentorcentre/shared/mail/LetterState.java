package ru.mentorcentre.shared.mail;

/** What has become of a letter. */
public enum LetterState {
    WAITING("ждёт отправки", "info", "clock"),
    SENDING("отправляется", "info", "send"),
    SENT("отправлено", "success", "check"),
    FAILED("не отправлено", "danger", "alert-circle"),
    UNKNOWN("неизвестно, дошло ли", "warning", "question-mark");

    private final String title;
    private final String tone;
    private final String icon;

    LetterState(String title, String tone, String icon) {
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
