package ru.mentorcentre.workplan.event;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.mentorcentre.workplan.EventAudience;
import ru.mentorcentre.workplan.PlannedEventState;
import ru.mentorcentre.workplan.term.DayRange;
import ru.mentorcentre.workplan.term.PlanYear;
import ru.mentorcentre.workplan.term.Term;
import ru.mentorcentre.workplan.term.TermKind;
import ru.mentorcentre.workplan.term.TermReader;

/**
 * An event in its plan; {@code null} for what is empty.
 *
 * @param stateOn the day it was said that it is moved or cancelled, or the day it was done
 */
public record PlannedEventRow(
        long id,
        long planId,
        long sectionId,
        String section,
        String title,
        String form,
        String termText,
        boolean daysEntered,
        LocalDate startsOn,
        LocalDate endsOn,
        String place,
        String responsible,
        String involved,
        String expected,
        PlannedEventState state,
        String stateReason,
        LocalDate stateOn,
        LocalDate doneOn,
        String result,
        Set<EventAudience> audiences,
        String indicator,
        Long mentorshipId) {

    public static final String COLUMNS = """
            e.id, e.planId, e.sectionId, s.title, e.title, e.form, e.termText, e.daysEntered, e.startsOn, e.endsOn, e.place,
            e.responsible, e.involved, e.expected, e.state, e.stateReason, e.stateOn, e.doneOn, e.result, e.audiences,
            e.indicator, e.mentorshipId""";

    /** As it was approved last, for those who do not write the plan; only of lines that were. */
    public static final String APPROVED_COLUMNS = """
            e.id, e.planId, e.sectionId, s.title, e.approvedTitle, e.form, e.approvedTermText, e.daysEntered,
            e.approvedStartsOn, e.approvedEndsOn, e.approvedPlace, e.responsible, e.involved, e.expected, e.state,
            e.stateReason, e.stateOn, e.doneOn, e.result, e.audiences, e.indicator, e.mentorshipId""";

    public static final String FROM = """
            PlannedEvent e
            join PlanSection s on s.municipalityId = e.municipalityId and s.id = e.sectionId""";

    /** A term is written but not understood, or lies outside the year of the plan. */
    public boolean isDoubtful(PlanYear year) {
        boolean unread =
                termText != null && term(year).kind() == TermKind.UNREADABLE && startsOn == null && endsOn == null;
        return unread
                || endsOn != null && endsOn.isBefore(year.first())
                || startsOn != null && startsOn.isAfter(year.last());
    }

    /** Those who are responsible, one by one: «модераторы; руководитель МНЦ» are two. */
    public List<String> answerable() {
        return responsible == null
                ? List.of()
                : Stream.of(responsible.split("[;,]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** All who are responsible for any of them, each once, by name. */
    public static Collection<String> answerable(List<PlannedEventRow> events) {
        return events.stream()
                .flatMap(event -> event.answerable().stream())
                .collect(Collectors.toCollection(
                        () -> new TreeSet<>(Collator.getInstance(Locale.forLanguageTag("ru")))));
    }

    /** A term without an end is never overdue, nor what was done or cancelled (domain §10.2). */
    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && endsOn != null && today.isAfter(endsOn);
    }

    /** The term in the year of the plan, as it was understood. */
    public Term term(PlanYear year) {
        return TermReader.read(termText, year).entered(daysEntered ? new DayRange(startsOn, endsOn) : null);
    }
}
