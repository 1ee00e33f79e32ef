package ru.mentorcentre.assessment.method;

/** The examination an indicator belongs to: its indices of ГИА and ВПР are computed from these alone (domain §4.2). */
enum Exam {
    GIA("ГИА"),
    VPR("ВПР");

    private final String title;

    Exam(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
