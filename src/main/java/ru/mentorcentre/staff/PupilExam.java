package ru.mentorcentre.staff;

/** What the pupils sat. */
public enum PupilExam {
    VPR("ВПР"),
    OGE("ОГЭ"),
    EGE("ЕГЭ");

    private final String title;

    PupilExam(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
