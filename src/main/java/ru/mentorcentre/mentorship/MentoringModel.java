package ru.mentorcentre.mentorship;

/** Between whom mentoring goes (модель наставничества, domain §14). */
public enum MentoringModel {
    HORIZONTAL("Горизонтальная", "Учитель помогает учителю"),
    VERTICAL("Вертикальная", "Школе помогает управление образования или методическая служба");

    private final String title;
    private final String hint;

    MentoringModel(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    public String title() {
        return title;
    }

    /** What is meant by it, in a line. */
    public String hint() {
        return hint;
    }
}
