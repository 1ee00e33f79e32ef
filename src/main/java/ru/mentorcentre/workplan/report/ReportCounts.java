package ru.mentorcentre.workplan.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import ru.mentorcentre.workplan.PlannedEventState;
import ru.mentorcentre.workplan.event.PlannedEventRow;

/**
 * The numbers of a period.
 *
 * @param planned the last day of the term lies in it, whatever became of the event
 * @param plannedDone of those, how many are done
 * @param plannedOverdue of those, how many are still to be done though the term is past
 * @param done done in the period, whatever the term
 * @param moved said in the period to be moved
 * @param cancelled said in the period to be cancelled
 */
public record ReportCounts(long planned, long plannedDone, long plannedOverdue, long done, long moved, long cancelled) {

    static ReportCounts of(List<PlannedEventRow> events, ReportPeriod period, LocalDate today) {
        return new ReportCounts(
                count(events, event -> isPlanned(event, period)),
                count(events, event -> isPlanned(event, period) && event.state() == PlannedEventState.DONE),
                count(events, event -> isPlanned(event, period) && event.isOverdue(today)),
                count(events, event -> isDone(event, period)),
                count(events, event -> isSaid(event, period, PlannedEventState.MOVED)),
                count(events, event -> isSaid(event, period, PlannedEventState.CANCELLED)));
    }

    static boolean isPlanned(PlannedEventRow event, ReportPeriod period) {
        return period.covers(event.endsOn());
    }

    static boolean isDone(PlannedEventRow event, ReportPeriod period) {
        return event.state() == PlannedEventState.DONE && period.covers(event.doneOn());
    }

    static boolean isSaid(PlannedEventRow event, ReportPeriod period, PlannedEventState state) {
        return event.state() == state && period.covers(event.stateOn());
    }

    private static long count(List<PlannedEventRow> events, Predicate<PlannedEventRow> which) {
        return events.stream().filter(which).count();
    }
}
