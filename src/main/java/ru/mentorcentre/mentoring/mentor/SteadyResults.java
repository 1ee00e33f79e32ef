package ru.mentorcentre.mentoring.mentor;

import ru.mentorcentre.school.Finding;

/** Whether a teacher's own pupils do well year after year; no answer means that nobody knows. */
enum SteadyResults {
    YES("да", Finding.YES),
    NO("нет", Finding.NO);

    private final String title;
    private final Finding finding;

    SteadyResults(String title, Finding finding) {
        this.title = title;
        this.finding = finding;
    }

    /** {@code null} when nobody knows. */
    static SteadyResults of(Finding finding) {
        return finding == Finding.YES ? YES : finding == Finding.NO ? NO : null;
    }

    public String title() {
        return title;
    }

    Finding finding() {
        return finding;
    }
}
