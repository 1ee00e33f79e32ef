package ru.mentorcentre.workplan.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ru.mentorcentre.workplan.PlannedEventState;
import ru.mentorcentre.workplan.event.PlannedEventRow;

/**
 * What was planned for a period and what came of it.
 *
 * @param sections in the order of the plan
 * @param done in the period, the earliest first, with what came of each
 * @param overdue planned for the period and still to be done
 * @param moved in the period, with the reason and the new term
 * @param cancelled in the period, with the reason
 * @param undated still to be done and without a last day: in no number of any period
 */
public record PlanReport(
        ReportPeriod period,
        ReportCounts counts,
        List<SectionReport> sections,
        List<PlannedEventRow> done,
        List<PlannedEventRow> overdue,
        List<PlannedEventRow> moved,
        List<PlannedEventRow> cancelled,
        List<PlannedEventRow> undated) {

    /** @param events all of the plan, in its order */
    static PlanReport of(List<PlannedEventRow> events, ReportPeriod period, LocalDate today) {
        Map<String, List<PlannedEventRow>> bySection = events.stream()
                .collect(Collectors.groupingBy(PlannedEventRow::section, LinkedHashMap::new, Collectors.toList()));
        return new PlanReport(
                period,
                ReportCounts.of(events, period, today),
                bySection.entrySet().stream()
                        .map(one -> new SectionReport(one.getKey(), ReportCounts.of(one.getValue(), period, today)))
                        .toList(),
                those(events, event -> ReportCounts.isDone(event, period)).stream()
                        .sorted(java.util.Comparator.comparing(PlannedEventRow::doneOn))
                        .toList(),
                those(events, event -> ReportCounts.isPlanned(event, period) && event.isOverdue(today)),
                those(events, event -> ReportCounts.isSaid(event, period, PlannedEventState.MOVED)),
                those(events, event -> ReportCounts.isSaid(event, period, PlannedEventState.CANCELLED)),
                those(events, event -> event.endsOn() == null && event.state().isOpen()));
    }

    private static List<PlannedEventRow> those(List<PlannedEventRow> events, Predicate<PlannedEventRow> which) {
        return events.stream().filter(which).toList();
    }
}
