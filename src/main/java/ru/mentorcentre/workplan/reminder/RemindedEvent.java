package ru.mentorcentre.workplan.reminder;

import java.time.LocalDate;

/**
 * An event still to be done, of a plan that is carried out, with the last day of its term.
 *
 * @param lastHeldOn the day of its last date that was not cancelled, {@code null} for none
 */
record RemindedEvent(long id, String title, LocalDate endsOn, LocalDate lastHeldOn) {

    /** The day after which it should be known what became of it: one with a date still to come is not late. */
    LocalDate overOn() {
        return endsOn == null || lastHeldOn == null || lastHeldOn.isBefore(endsOn) ? endsOn : lastHeldOn;
    }

    /** The day a reminder of this kind is counted from. */
    LocalDate dayOf(EventReminderKind kind) {
        return kind == EventReminderKind.PASSED ? overOn() : endsOn;
    }
}
