package ru.mentorcentre.staff;

/** What an educator did for the profession. */
public enum ActivityKind {
    COURSE("Курс повышения квалификации"),
    RETRAINING("Профессиональная переподготовка"),
    CONTEST("Профессиональный конкурс"),
    PROJECT("Методический проект"),
    PUBLICATION("Публикация"),
    TALK("Выступление"),
    OPEN_LESSON("Открытый урок"),
    MASTER_CLASS("Мастер-класс"),
    SEMINAR("Участие в семинаре или вебинаре"),
    CONFERENCE("Участие в конференции"),
    INTERNSHIP("Стажировка"),
    PEER_LEARNING("Взаимное обучение с коллегами"),
    EXPERT_WORK("Работа экспертом или в жюри"),
    RESEARCH("Исследование"),
    OTHER("Другое");

    private final String title;

    ActivityKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** How tables also call it: «Курс», «Конкурс». */
    public String brief() {
        return switch (this) {
            case COURSE -> "Курс";
            case RETRAINING -> "Переподготовка";
            case CONTEST -> "Конкурс";
            case PROJECT -> "Проект";
            case SEMINAR -> "Семинар";
            case CONFERENCE -> "Конференция";
            default -> title;
        };
    }
}
