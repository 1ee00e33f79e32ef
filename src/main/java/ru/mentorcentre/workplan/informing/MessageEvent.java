package ru.mentorcentre.workplan.informing;

import java.time.LocalDate;
import java.util.Comparator;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.workplan.PlannedEventState;
import ru.mentorcentre.workplan.term.PlanYear;
import ru.mentorcentre.workplan.term.YearContext;

/**
 * An event a message can be about, with what tells it from another of the same name.
 *
 * @param heldOn the day of its next date, {@code null} for none
 */
record MessageEvent(
        long id,
        String title,
        PlannedEventState state,
        YearContext context,
        int startYear,
        String termText,
        LocalDate endsOn,
        LocalDate heldOn) {

    static final String COLUMNS = """
            e.id, e.title, e.state, p.context, p.startYear, e.termText, e.endsOn,
            (select min(d.heldOn) from EventSession d where d.municipalityId = e.municipalityId and d.eventId = e.id
                and d.cancelReason is null and d.heldOn >= :today)""";

    static final String FROM = """
            PlannedEvent e
            join WorkPlan p on p.municipalityId = e.municipalityId and p.id = e.planId""";

    private static final int LONGEST_TITLE = 80;

    /** Those with something to come first, the nearest at the top; the others as they stand. */
    static Comparator<MessageEvent> ahead(LocalDate today) {
        return Comparator.comparing(
                event -> event.nextDay(today), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
    }

    private LocalDate nextDay(LocalDate today) {
        if (state == PlannedEventState.CANCELLED) {
            return null;
        }
        if (heldOn != null) {
            return heldOn;
        }
        return state.isOpen() && endsOn != null && !endsOn.isBefore(today) ? endsOn : null;
    }

    /** «Круглый стол — 2026/27 учебный год, дата 03.12.2026» */
    String inWords() {
        String shortTitle = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
        return shortTitle + " — " + new PlanYear(context, startYear, null).title() + when();
    }

    private String when() {
        if (heldOn != null) {
            return ", дата " + Day.of(heldOn);
        }
        if (termText != null) {
            return ", " + termText;
        }
        return endsOn == null ? "" : ", до " + Day.of(endsOn);
    }
}
