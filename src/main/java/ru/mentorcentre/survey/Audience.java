package ru.mentorcentre.survey;

/** Who is invited. */
public enum Audience {
    PAIRS("Пары", "Наставники и наставляемые действующих пар"),
    MENTORS("Наставники", "Все, кто сейчас наставник"),
    MENTEES("Наставляемые", "Все, у кого сейчас есть наставник"),
    SCHOOL_TEAMS("Команды школ", "Директора школ и их заместители"),
    LIST("По списку", "Педагоги, которых вы отметите сами");

    private final String title;
    private final String hint;

    Audience(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    public String title() {
        return title;
    }

    public String hint() {
        return hint;
    }

    /** Whether it tells who is a mentor and who a mentee. */
    public boolean knowsSides() {
        return this == PAIRS || this == MENTORS || this == MENTEES;
    }
}
