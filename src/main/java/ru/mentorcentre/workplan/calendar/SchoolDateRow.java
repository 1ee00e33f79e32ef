package ru.mentorcentre.workplan.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import ru.mentorcentre.workplan.attendance.EventSessionRow;

/**
 * A date of an event with people of a school on its list; {@code null} for what is empty.
 *
 * @param carriedOut whether its plan is
 * @param listed people of the school on the list, likewise {@code came}
 */
record SchoolDateRow(
        long id,
        long planId,
        boolean carriedOut,
        long eventId,
        String title,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        String cancelReason,
        long listed,
        long came) {

    static final String COLUMNS = """
            d.id, p.id, case when p.approvedOn is not null and p.state <> WorkPlanState.CLOSED then true else false end,
            e.id, e.title, d.heldOn, d.startsAt, d.endsAt, d.cancelReason,
            (select count(*) from Participation f where f.municipalityId = d.municipalityId and f.sessionId = d.id
                and f.schoolId = :school),
            (select count(*) from Participation g where g.municipalityId = d.municipalityId and g.sessionId = d.id
                and g.schoolId = :school and g.state = ParticipationState.ATTENDED)""";

    static final String FROM = """
            EventSession d
            join PlannedEvent e on e.municipalityId = d.municipalityId and e.id = d.eventId
            join WorkPlan p on p.municipalityId = e.municipalityId and p.id = e.planId""";

    static final String LISTED = """
            exists (select 1 from Participation x where x.municipalityId = d.municipalityId and x.sessionId = d.id
                and x.schoolId = :school)""";

    /** «12.10.2026, 14:00–15:30» */
    public String when() {
        return EventSessionRow.when(heldOn, startsAt, endsAt);
    }

    /** Address of its event. */
    public String event() {
        return "/plan/" + planId + "/events/" + eventId;
    }
}
