package ru.mentorcentre.workplan.reminder;

import java.time.LocalDate;

/**
 * A reminder that is to go out, or has gone: one for an event or a date of it, a kind and a last day.
 *
 * @param sessionId the date it is about, {@code null} for the term of the event
 * @param endsOn the day of the date, or the last one of the term
 */
record DueEventReminder(long eventId, Long sessionId, EventReminderKind kind, LocalDate endsOn) {

    /** Of the term. */
    DueEventReminder(long eventId, EventReminderKind kind, LocalDate endsOn) {
        this(eventId, null, kind, endsOn);
    }
}
