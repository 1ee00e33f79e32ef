package ru.mentorcentre.journal;

/** In what way people met (формат практики, domain §14). */
public enum PracticeFormat {
    CONSULTATION("Консультация"),
    LESSON_VISIT("Посещение урока с разбором"),
    OPEN_LESSON("Открытый урок"),
    VIDEO_MEETING("Видеосовещание"),
    MASTER_CLASS("Мастер-класс"),
    WORKSHOP("Семинар-практикум"),
    SEMINAR("Семинар"),
    FIELD_SEMINAR("Выездной семинар"),
    WEBINAR("Вебинар"),
    ROUND_TABLE("Круглый стол"),
    TEACHERS_COUNCIL("Педсовет"),
    BUSINESS_GAME("Деловая игра"),
    INTERNSHIP("Стажировка"),
    OTHER("Другой формат");

    private final String title;

    PracticeFormat(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
