package ru.mentorcentre.workplan.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import ru.mentorcentre.shared.persistence.SearchText;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.workplan.PlannedEventState;

/**
 * What the events of a plan are narrowed by, as it stands in the query string. A value that makes no sense is left out.
 *
 * @param section key of one, {@code null} for all
 * @param month the terms that meet it; of the years of the plan
 * @param responsible one of those a line names
 * @param school key of the one an event concerns
 */
public record PlanFilter(
        String q,
        Long section,
        YearMonth month,
        PlannedEventState state,
        DueTerm due,
        String responsible,
        Long school) {

    public static PlanFilter of(Map<String, String> query) {
        QueryValues values = new QueryValues(query);
        LocalDate month = new QueryValues(Map.of("day", query.getOrDefault("month", "") + "-01")).day("day");
        return new PlanFilter(
                values.text("q"),
                values.key("section"),
                month == null ? null : YearMonth.from(month),
                values.choice(PlannedEventState.class, "state"),
                values.choice(DueTerm.class, "due"),
                values.text("responsible"),
                values.key("school"));
    }

    public boolean isEmpty() {
        return Stream.of(q, section, month, state, due, responsible, school).allMatch(Objects::isNull);
    }

    /**
     * Whether an event meets all conditions.
     *
     * @param ofSchool keys of the events that concern the school; not looked at where none is chosen
     */
    public boolean covers(PlannedEventRow event, LocalDate today, Set<Long> ofSchool) {
        return (q == null || found(event))
                && (section == null || section == event.sectionId())
                && (month == null || meets(event))
                && (state == null || state == event.state())
                && (responsible == null || event.answerable().contains(responsible))
                && (school == null || ofSchool.contains(event.id()))
                && (due != DueTerm.OVERDUE || event.isOverdue(today))
                && (due != DueTerm.THIS_WEEK || PlanTally.isThisWeek(event, today));
    }

    private boolean found(PlannedEventRow event) {
        return Stream.of(event.title(), event.form(), event.responsible(), event.involved(), event.place())
                .filter(Objects::nonNull)
                .anyMatch(text -> SearchText.isFound(text, q));
    }

    private boolean meets(PlannedEventRow event) {
        return event.startsOn() != null
                && !event.startsOn().isAfter(month.atEndOfMonth())
                && (event.endsOn() == null || !event.endsOn().isBefore(month.atDay(1)));
    }

    /** The conditions that are on: words and the parameter to take off. */
    public List<List<String>> chips(List<SectionRow> sections, Map<Long, String> schools) {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Поиск", q);
        sections.stream()
                .filter(one -> section != null && one.id() == section)
                .forEach(one -> QueryValues.chip(chips, "section", "Раздел", one.title()));
        QueryValues.chip(
                chips,
                "month",
                "Месяц",
                month == null ? null : PlanMonth.of(month).title());
        QueryValues.chip(chips, "state", "Состояние", state == null ? null : state.title());
        QueryValues.chip(chips, "responsible", "Ответственный", responsible);
        QueryValues.chip(chips, "school", "Школа", school == null ? null : schools.get(school));
        QueryValues.chip(chips, "due", "Срок", due == null ? null : due.title());
        return chips;
    }
}
