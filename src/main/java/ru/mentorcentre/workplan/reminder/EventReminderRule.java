package ru.mentorcentre.workplan.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which reminders are due. One before the end is made up for as long as the term goes on, and not after it; one that has
 * been overtaken by a later one is left out; a new last day is reminded of anew. A date of an event is reminded of before
 * its day in the same way, and is over when it is over.
 */
final class EventReminderRule {

    private EventReminderRule() {}

    /** @param sent those that have gone out */
    static List<DueEventReminder> due(
            List<RemindedEvent> events,
            List<RemindedDate> dates,
            LocalDate today,
            EventReminderPeriods periods,
            Set<DueEventReminder> sent) {
        return Stream.concat(
                        dates.stream()
                                .map(date -> before(date.heldOn(), today, periods)
                                        .map(kind ->
                                                new DueEventReminder(date.eventId(), date.id(), kind, date.heldOn()))),
                        events.stream()
                                .map(event -> kind(event, today, periods)
                                        .map(kind -> new DueEventReminder(event.id(), kind, event.dayOf(kind)))))
                .flatMap(Optional::stream)
                .filter(reminder -> !sent.contains(reminder))
                .toList();
    }

    /** What will go out from that day to the last one, if nothing becomes of the events meanwhile. */
    static List<DayOfReminders> ahead(
            List<RemindedEvent> events,
            List<RemindedDate> dates,
            LocalDate from,
            LocalDate until,
            EventReminderPeriods periods,
            Set<DueEventReminder> sent) {
        Set<DueEventReminder> gone = new HashSet<>(sent);
        List<DayOfReminders> days = new ArrayList<>();
        from.datesUntil(until.plusDays(1)).forEach(day -> {
            List<DueEventReminder> due = due(events, dates, day, periods, gone);
            gone.addAll(due);
            if (!due.isEmpty()) {
                days.add(new DayOfReminders(day, due));
            }
        });
        return days;
    }

    private static Optional<EventReminderKind> kind(
            RemindedEvent event, LocalDate today, EventReminderPeriods periods) {
        LocalDate over = event.overOn();
        if (over == null) {
            return Optional.empty();
        }
        if (today.isAfter(over)) {
            boolean told = periods.afterEnd() && !today.isAfter(over.plusDays(EventReminderPeriods.TOLD_AFTER_END));
            return told ? Optional.of(EventReminderKind.PASSED) : Optional.empty();
        }
        return before(event.endsOn(), today, periods);
    }

    private static Optional<EventReminderKind> before(LocalDate day, LocalDate today, EventReminderPeriods periods) {
        if (today.isAfter(day)) {
            return Optional.empty();
        }
        if (isWithin(periods.lastDays(), day, today)) {
            return Optional.of(EventReminderKind.LAST);
        }
        return isWithin(periods.firstDays(), day, today) ? Optional.of(EventReminderKind.FIRST) : Optional.empty();
    }

    private static boolean isWithin(Integer days, LocalDate end, LocalDate today) {
        return days != null && !today.isBefore(end.minusDays(days));
    }

    /** What goes out on a day. */
    record DayOfReminders(LocalDate day, List<DueEventReminder> reminders) {}
}
