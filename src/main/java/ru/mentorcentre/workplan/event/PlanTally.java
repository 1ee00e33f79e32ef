package ru.mentorcentre.workplan.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import ru.mentorcentre.workplan.PlannedEventState;

/**
 * How a plan is going.
 *
 * @param overdue still to be done, the end of the term is past
 * @param thisWeek still to be done, the term meets the current week and is not the whole year's
 */
public record PlanTally(long all, long done, long overdue, long thisWeek, long moved, long cancelled) {

    /** Counts the events of a plan, as of that day. */
    public static PlanTally of(List<PlannedEventRow> events, LocalDate today) {
        return new PlanTally(
                events.size(),
                in(events, PlannedEventState.DONE),
                events.stream().filter(event -> event.isOverdue(today)).count(),
                events.stream().filter(event -> isThisWeek(event, today)).count(),
                in(events, PlannedEventState.MOVED),
                in(events, PlannedEventState.CANCELLED));
    }

    private static long in(List<PlannedEventRow> events, PlannedEventState state) {
        return events.stream().filter(event -> event.state() == state).count();
    }

    /** To be begun or to be ended in the week of that day. */
    public static boolean isThisWeek(PlannedEventRow event, LocalDate today) {
        LocalDate monday = monday(today);
        return event.state().isOpen() && (isIn(monday, event.startsOn()) || isIn(monday, event.endsOn()));
    }

    /** The first day of the week of that day. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static boolean isIn(LocalDate monday, LocalDate day) {
        return day != null && !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1));
    }
}
