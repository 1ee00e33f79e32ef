package ru.mentorcentre.mentoring;

/** Whether a list shows only mentors whose papers want attention. */
enum Papers {
    MISSING("нет согласия или соглашения"),
    ENDING("согласие или соглашение кончается или кончилось");

    private final String title;

    Papers(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
