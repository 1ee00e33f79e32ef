package ru.mentorcentre.workplan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import ru.mentorcentre.workplan.PlannedEventState;

/**
 * An event of a plan that is carried out, with at least one day; {@code null} for what is empty.
 *
 * @param changedAt of its last change, {@code null} where no history knows of one
 */
record CalendarEvent(
        long id,
        int version,
        Instant changedAt,
        long planId,
        String plan,
        String section,
        String title,
        String form,
        String termText,
        LocalDate startsOn,
        LocalDate endsOn,
        String place,
        String expected,
        PlannedEventState state,
        String stateReason) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    static final String COLUMNS = """
            e.id, e.version, e.changedAt, p.id, p.title, s.title, e.approvedTitle, e.form, e.approvedTermText,
            e.approvedStartsOn, e.approvedEndsOn, e.approvedPlace, e.expected, e.state, e.stateReason""";

    /** Of plans that are carried out, as {@code WorkPlanInfo.isCarriedOut} says it. */
    static final String FROM = """
            PlannedEvent e
            join WorkPlan p on p.municipalityId = e.municipalityId and p.id = e.planId and p.approvedOn is not null
                and p.state <> WorkPlanState.CLOSED and e.approvedTitle is not null
            join PlanSection s on s.municipalityId = e.municipalityId and s.id = e.sectionId""";

    /** A term without an end is never overdue, nor what was done or cancelled (domain §10.2). */
    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && endsOn != null && today.isAfter(endsOn);
    }

    /** Whether no day of the month is without it. */
    boolean fills(YearMonth month) {
        return startsOn != null
                && endsOn != null
                && !startsOn.isAfter(month.atDay(1))
                && !endsOn.isBefore(month.atEndOfMonth());
    }

    /** «с 01.11.2026 по 31.05.2027» */
    public String days() {
        if (startsOn != null && startsOn.equals(endsOn)) {
            return DAY.format(startsOn);
        }
        String from = startsOn == null ? "" : "с " + DAY.format(startsOn);
        return endsOn == null ? from : (from + " по " + DAY.format(endsOn)).strip();
    }
}
