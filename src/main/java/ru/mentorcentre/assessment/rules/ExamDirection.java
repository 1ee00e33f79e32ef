package ru.mentorcentre.assessment.rules;

/** Which of the two examinations has the better results (domain §4.2). */
public enum ExamDirection {
    GIA_ABOVE("ГИА выше ВПР"),
    /** A possible sign that ВПР was not judged objectively. */
    VPR_ABOVE("ВПР выше ГИА");

    private final String title;

    ExamDirection(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
