package ru.mentorcentre.workplan.reminder;

import java.time.LocalDate;

/**
 * When a centre reminds of its events.
 *
 * @param firstDays so many days before the last one, {@code null} for not
 * @param lastDays fewer than those, {@code null} for not
 * @param afterEnd of a term that is over, too
 */
record EventReminderPeriods(Integer firstDays, Integer lastDays, boolean afterEnd) {

    static final int LONGEST = 60;

    /** After that the event stands among the overdue ones, and nobody is told anew. */
    static final int TOLD_AFTER_END = 7;

    static final EventReminderPeriods USUAL = new EventReminderPeriods(7, 1, true);

    /** Whether it never reminds. */
    boolean isOff() {
        return firstDays == null && lastDays == null && !afterEnd;
    }

    /** The last days that a reminder of that day may be about: the earliest. */
    LocalDate earliestEnd(LocalDate today) {
        return afterEnd ? today.minusDays(TOLD_AFTER_END) : today;
    }

    LocalDate latestEnd(LocalDate today) {
        return today.plusDays(Math.max(firstDays == null ? 0 : firstDays, lastDays == null ? 0 : lastDays));
    }
}
