package ru.mentorcentre.workplan.reminder;

import java.time.LocalDate;

/** A reminder that is to go out, or has gone: one for an event, a kind and a last day. */
record DueEventReminder(long eventId, EventReminderKind kind, LocalDate endsOn) {}
