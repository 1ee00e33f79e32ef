package ru.mentorcentre.reserve;

/** A part of a season, with days of its own: what is done in it, and by whom (domain §8.1). */
public enum ReservePhase {
    APPLICATIONS("Приём заявок", "Школы подают заявки, кандидаты соглашаются; центр передаёт полные заявки экспертам"),
    FORMAL("Формальная проверка", "Эксперты сверяют назначенные заявки с формальными требованиями"),
    QUALITATIVE("Оценка качеств", "Эксперты оценивают качества, не видя чужих оценок"),
    DECISION("Решение", "Руководитель центра видит оценки и решает, кого зачислить"),
    TRAINING("Обучение", "Зачисленные учатся; центр вносит курсы, мероприятия и мини-стажировку"),
    CONTEST("Конкурс", "Если готовых больше, чем мест; потом рекомендация"),
    REGISTER("Включение в реестр", "Рекомендованных включают в реестр приказом");

    private final String title;
    private final String about;

    ReservePhase(String title, String about) {
        this.title = title;
        this.about = about;
    }

    public String title() {
        return title;
    }

    /** Who does what in it. */
    public String about() {
        return about;
    }
}
