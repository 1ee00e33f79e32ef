package ru.mentorcentre.assessment.figures;

/** How a figure came to be changed. */
public enum ChangeOrigin {
    HAND("вручную"),
    IMPORT("импорт"),
    COMPUTATION("расчёт по методике"),
    PROGRAM("программа");

    private final String title;

    ChangeOrigin(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
