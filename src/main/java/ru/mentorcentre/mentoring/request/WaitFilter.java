package ru.mentorcentre.mentoring.request;

/** How long a request has waited. */
public enum WaitFilter {
    LONG("дольше 30 дней");

    /** Days after which somebody should look. */
    public static final int LIMIT = 30;

    private final String title;

    WaitFilter(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
