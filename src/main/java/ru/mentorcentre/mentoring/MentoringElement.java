package ru.mentorcentre.mentoring;

/** What mentoring is meant to reach (элемент наставничества, domain §14). */
public enum MentoringElement {
    ADAPTATION("Адаптация", "Помочь новому человеку освоиться в школе"),
    TRAINING("Обучение", "Дать новые знания и умения"),
    SUPPORT("Сопровождение", "Помочь применить их в работе и закрепить результат");

    private final String title;
    private final String hint;

    MentoringElement(String title, String hint) {
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
