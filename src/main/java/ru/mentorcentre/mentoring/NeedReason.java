package ru.mentorcentre.mentoring;

/** Why somebody needs a mentor (основание потребности, domain §14). */
public enum NeedReason {
    YOUNG_SPECIALIST("Молодой специалист, стаж до трёх лет"),
    NEW_DUTIES("Новая должность или обязанности"),
    NEW_TECHNOLOGY("Новая технология или метод обучения"),
    CONTEST_PREPARATION("Подготовка к профессиональному конкурсу"),
    NEW_SCHOOL("Переход из другой школы"),
    DIAGNOSED_GAP("Затруднение по итогам диагностики или своему запросу");

    private final String title;

    NeedReason(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
