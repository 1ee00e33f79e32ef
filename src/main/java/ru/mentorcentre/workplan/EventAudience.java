package ru.mentorcentre.workplan;

/** A group of people whom an event or a message is for. */
public enum EventAudience {
    SCHOOL_TEAMS("Команды школ", "Директора, их заместители и кураторы"),
    MENTORS("Наставники", "Допущенные к работе"),
    MENTEES("Наставляемые", "Все, у кого сейчас есть наставник"),
    EDUCATORS("Педагоги", "Все, кто работает в школах");

    private final String title;
    private final String hint;

    EventAudience(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    public String title() {
        return title;
    }

    public String hint() {
        return hint;
    }
}
