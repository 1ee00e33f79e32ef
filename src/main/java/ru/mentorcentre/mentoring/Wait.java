package ru.mentorcentre.mentoring;

/** How long a request has waited. */
enum Wait {
    LONG("дольше 30 дней");

    /** Days after which somebody should look. */
    static final int LIMIT = 30;

    private final String title;

    Wait(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
