package ru.mentorcentre.workplan.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import ru.mentorcentre.workplan.plan.WorkPlanState;

/**
 * A date of an event on whose list an educator stands; {@code null} for what is empty.
 *
 * @param id key of the place on the list
 */
public record EducatorEventRow(
        long id,
        long planId,
        WorkPlanState planState,
        long eventId,
        String title,
        long sessionId,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        Integer hours,
        String cancelReason,
        long schoolId,
        String school,
        ParticipationState state,
        String certificate,
        LocalDate certifiedOn) {

    static final String COLUMNS = """
            x.id, p.id, p.state, e.id, coalesce(e.approvedTitle, e.title), d.id, d.heldOn, d.startsAt, d.endsAt, d.hours, d.cancelReason,
            s.id, s.shortName, x.state, x.certificateNumber, x.certifiedOn""";

    static final String FROM = """
            Participation x
            join EventSession d on d.municipalityId = x.municipalityId and d.id = x.sessionId
            join PlannedEvent e on e.municipalityId = d.municipalityId and e.id = d.eventId
            join WorkPlan p on p.municipalityId = e.municipalityId and p.id = e.planId
            join PlanSchool s on s.municipalityId = x.municipalityId and s.id = x.schoolId""";

    /** «12.10.2026, 14:00–15:30» */
    public String when() {
        return EventSessionRow.when(heldOn, startsAt, endsAt);
    }

    /** Address of its event. */
    public String event() {
        return "/plan/" + planId + "/events/" + eventId;
    }
}
