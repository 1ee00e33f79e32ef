package ru.mentorcentre.mentoring;

import ru.mentorcentre.school.Finding;

/** Whether a teacher's own pupils do well year after year; no answer means that nobody knows. */
enum Steadiness {
    YES("да", Finding.YES),
    NO("нет", Finding.NO);

    private final String title;
    private final Finding finding;

    Steadiness(String title, Finding finding) {
        this.title = title;
        this.finding = finding;
    }

    /** {@code null} when nobody knows. */
    static Steadiness of(Finding finding) {
        return finding == Finding.YES ? YES : finding == Finding.NO ? NO : null;
    }

    public String title() {
        return title;
    }

    Finding finding() {
        return finding;
    }
}
