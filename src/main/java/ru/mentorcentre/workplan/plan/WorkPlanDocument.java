package ru.mentorcentre.workplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.mentorcentre.shared.office.WordDocument;
import ru.mentorcentre.workplan.event.SectionRow;

/** The plan as a Word document ready to sign, in the columns of its kind (domain §10.1); empty columns are left out. */
final class WorkPlanDocument {

    private WorkPlanDocument() {}

    /** @param centre name of the centre, over the title */
    static WordDocument of(WorkPlanInfo plan, String centre, List<SectionRow> sections) {
        WordDocument document = WordDocument.landscape()
                .approval(
                        "Начальник управления образования",
                        plan.isAsApproved() ? plan.approvedBy() : null,
                        plan.isAsApproved() ? plan.approvedOn() : null)
                .title(plan.title())
                .line(centre)
                .line(
                        plan.isAsApproved()
                                ? plan.edition() > 1 ? "Редакция " + plan.edition() : null
                                : "Проект" + (plan.edition() > 1 ? ", редакция " + plan.edition() : ""));
        List<PlanColumn> columns = columns(plan, sections);
        for (SectionRow section : sections) {
            document.heading(section.title());
            document.line(section.goal() == null ? null : "Цель: " + section.goal());
            document.table(
                    Stream.concat(
                                    Stream.of(new WordDocument.Column("№", 1)),
                                    columns.stream()
                                            .map(column ->
                                                    new WordDocument.Column(column.heading(), column.share() * 2)))
                            .toList(),
                    rows(section, columns));
        }
        return document.signature("Руководитель МНЦ");
    }

    private static List<List<String>> rows(SectionRow section, List<PlanColumn> columns) {
        return section.events().stream()
                .map(event -> Stream.concat(
                                Stream.of(String.valueOf(section.events().indexOf(event) + 1)),
                                columns.stream().map(column -> column.of(event)))
                        .map(text -> text == null ? "" : text)
                        .toList())
                .toList();
    }

    /** Those of its kind that have anything in them, and whatever else was filled in. */
    static List<PlanColumn> columns(WorkPlanInfo plan, List<SectionRow> sections) {
        List<PlanColumn> filled = new ArrayList<>(PlanTemplates.columns(plan.template()).stream()
                .filter(column -> isFilled(column, sections))
                .toList());
        if (filled.contains(PlanColumn.RESPONSIBLE) && isFilled(PlanColumn.INVOLVED, sections)) {
            filled.set(filled.indexOf(PlanColumn.RESPONSIBLE), PlanColumn.PEOPLE);
        }
        for (PlanColumn other : PlanColumn.FURTHER) {
            if (filled.stream().noneMatch(other::isTheSameAs) && isFilled(other, sections)) {
                filled.add(other);
            }
        }
        return filled.isEmpty() ? List.of(PlanColumn.TITLE, PlanColumn.TERM) : filled;
    }

    private static boolean isFilled(PlanColumn column, List<SectionRow> sections) {
        return sections.stream()
                .flatMap(section -> section.events().stream())
                .anyMatch(event -> column.of(event) != null);
    }
}
