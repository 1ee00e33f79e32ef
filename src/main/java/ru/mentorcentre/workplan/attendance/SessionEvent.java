package ru.mentorcentre.workplan.attendance;

import java.time.LocalDate;
import java.util.Set;
import ru.mentorcentre.workplan.EventAudience;
import ru.mentorcentre.workplan.PlannedEventState;
import ru.mentorcentre.workplan.term.PlanYear;
import ru.mentorcentre.workplan.term.YearContext;

/**
 * The event that dates belong to, as their pages show it.
 *
 * @param place {@code null} when it has none
 * @param approved whether its plan has ever been
 */
public record SessionEvent(
        long id,
        long planId,
        String plan,
        String title,
        String place,
        PlannedEventState state,
        Set<EventAudience> audiences,
        YearContext context,
        int startYear,
        boolean approved,
        boolean closed) {

    static final String COLUMNS = """
            e.id, p.id, p.title, e.title, e.place, e.state, e.audiences, p.context, p.startYear,
            case when p.approvedOn is null then false else true end,
            case when p.state = ru.mentorcentre.workplan.plan.WorkPlanState.CLOSED then true else false end""";

    static final String FROM = """
            PlannedEvent e
            join WorkPlan p on p.municipalityId = e.municipalityId and p.id = e.planId""";

    /** Whether people are invited to it and marked at it: as {@code WorkPlanInfo.isCarriedOut} says it. */
    public boolean isCarriedOut() {
        return approved && !closed;
    }

    public boolean isCancelled() {
        return state == PlannedEventState.CANCELLED;
    }

    /** Whether a date of it may stand on that day: within a year of the year of its plan. */
    boolean mayBeOn(LocalDate day) {
        return !day.isBefore(year().first().minusYears(1))
                && !day.isAfter(year().last().plusYears(1));
    }

    /** The year of its plan. */
    PlanYear year() {
        return new PlanYear(context, startYear, null);
    }

    /** Its page. */
    public String url() {
        return "/plan/" + planId + "/events/" + id;
    }
}
