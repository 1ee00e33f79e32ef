package ru.mentorcentre.workplan.informing;

import java.time.LocalDate;
import java.time.LocalTime;
import ru.mentorcentre.workplan.attendance.EventSessionRow;

/**
 * A date of an event, as the form of a message to those on its list shows it.
 *
 * @param people on its list who have not declined
 */
record MessageDate(
        long id,
        Long eventId,
        long planId,
        String event,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        long people) {

    static final String COLUMNS = """
            d.id, e.id, e.planId, e.title, d.heldOn, d.startsAt, d.endsAt,
            (select count(x) from Participation x where x.municipalityId = d.municipalityId and x.sessionId = d.id
                and x.state <> ParticipationState.DECLINED)""";

    static final String FROM = """
            EventSession d
            join PlannedEvent e on e.municipalityId = d.municipalityId and e.id = d.eventId""";

    public String when() {
        return EventSessionRow.when(heldOn, startsAt, endsAt);
    }
}
