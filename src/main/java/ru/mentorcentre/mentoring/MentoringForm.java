package ru.mentorcentre.mentoring;

/** How mentor and mentee work together (форма наставничества, domain §14). */
public enum MentoringForm {
    INDIVIDUAL("Индивидуальное", "Один наставник и один наставляемый, постоянная работа"),
    GROUP("Групповое", "Несколько наставников и наставляемых собираются вместе"),
    FLASH("Флеш-наставничество", "Одна короткая встреча по конкретному вопросу"),
    NETWORK("Сетевое", "Площадка, где коллеги из разных школ учатся друг у друга"),
    REVERSE("Реверсивное", "Младший коллега учит старшего новому"),
    VIRTUAL("Цифровое", "Помощь по видеосвязи и в переписке");

    private final String title;
    private final String hint;

    MentoringForm(String title, String hint) {
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
