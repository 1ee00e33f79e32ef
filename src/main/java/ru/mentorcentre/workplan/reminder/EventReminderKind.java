package ru.mentorcentre.workplan.reminder;

/** What is reminded of. */
enum EventReminderKind {
    /** Some days before the end. */
    FIRST("за несколько дней"),
    /** Shortly before the end. */
    LAST("перед концом срока"),
    /** The term is over and nobody has said what became of the event. */
    PASSED("срок прошёл, отметки нет");

    private final String title;

    EventReminderKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
