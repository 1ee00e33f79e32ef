package ru.mentorcentre.workplan.reminder;

/** What is reminded of. */
enum EventReminderKind {
    /** Some days before the end. */
    FIRST("за несколько дней", "за несколько дней до даты"),
    /** Shortly before the end. */
    LAST("перед концом срока", "перед самой датой"),
    /** The term is over and nobody has said what became of the event. */
    PASSED("срок прошёл, отметки нет", "дата прошла, отметки нет");

    private final String title;
    private final String titleOfDate;

    EventReminderKind(String title, String titleOfDate) {
        this.title = title;
        this.titleOfDate = titleOfDate;
    }

    public String title() {
        return title;
    }

    /** The same of a date of an event. */
    String titleOfDate() {
        return titleOfDate;
    }
}
