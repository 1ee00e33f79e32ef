package ru.mentorcentre.mentoring.mentor;

/** Whether a list shows only mentors whose papers want attention. */
enum MentorPaperFilter {
    MISSING("нет согласия или соглашения"),
    ENDING("согласие или соглашение кончается или кончилось");

    private final String title;

    MentorPaperFilter(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
