package ru.mentorcentre.workplan.report;

import java.util.List;
import java.util.function.Function;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.office.WordDocument;
import ru.mentorcentre.shared.office.WordDocument.Column;
import ru.mentorcentre.workplan.event.PlannedEventRow;
import ru.mentorcentre.workplan.plan.WorkPlanInfo;

/** A report as a Word document, ready to be signed and sent. */
final class PlanReportDocument {

    private static final List<Column> NUMBERS = List.of(
            new Column("Раздел", 6),
            new Column("Запланировано", 2),
            new Column("из них выполнено", 2),
            new Column("просрочено", 2),
            new Column("Выполнено за период", 2),
            new Column("Перенесено", 2),
            new Column("Отменено", 2));

    private PlanReportDocument() {}

    /** @param municipality its name */
    static WordDocument of(WorkPlanInfo plan, String municipality, PlanReport report) {
        WordDocument document = WordDocument.landscape()
                .title("Отчёт о выполнении: " + plan.title())
                .line(municipality + ", " + report.period().title())
                .line("Участников мероприятий: " + report.coverage().inWords())
                .table(NUMBERS, numbers(report));
        list(document, "Выполнено", "Что получилось", report.done(), PlanReportDocument::result);
        list(document, "Просрочено", "Ответственный", report.overdue(), PlannedEventRow::responsible);
        list(document, "Перенесено", "Почему", report.moved(), PlannedEventRow::stateReason);
        list(document, "Отменено", "Почему", report.cancelled(), PlannedEventRow::stateReason);
        return document.signature("Руководитель МНЦ");
    }

    private static List<List<String>> numbers(PlanReport report) {
        List<List<String>> rows = new java.util.ArrayList<>();
        report.sections().forEach(section -> rows.add(row(section.title(), section.counts())));
        rows.add(row("Всего", report.counts()));
        return rows;
    }

    private static List<String> row(String title, ReportCounts counts) {
        return List.of(
                title,
                String.valueOf(counts.planned()),
                String.valueOf(counts.plannedDone()),
                String.valueOf(counts.plannedOverdue()),
                String.valueOf(counts.done()),
                String.valueOf(counts.moved()),
                String.valueOf(counts.cancelled()));
    }

    private static void list(
            WordDocument document,
            String heading,
            String column,
            List<PlannedEventRow> events,
            Function<PlannedEventRow, String> value) {
        if (!events.isEmpty()) {
            document.heading(heading)
                    .table(
                            List.of(new Column("Мероприятие", 5), new Column("Срок", 3), new Column(column, 5)),
                            events.stream()
                                    .map(event ->
                                            List.of(event.title(), text(event.termText()), text(value.apply(event))))
                                    .toList());
        }
    }

    private static String result(PlannedEventRow event) {
        return Day.of(event.doneOn()) + (event.result() == null ? "" : ": " + event.result());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
