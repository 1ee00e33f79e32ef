package ru.mentorcentre.workplan.own;

import java.time.LocalDate;
import java.time.LocalTime;
import ru.mentorcentre.workplan.attendance.EventSessionRow;
import ru.mentorcentre.workplan.attendance.ParticipationState;

/**
 * A date of an event that concerns somebody; {@code null} for what is empty.
 *
 * @param taken seats that are given
 * @param own what is known of the person, {@code null} for who is not on the list
 * @param ownId key of the person's place on the list
 * @param listed people of the viewer's school on the list, likewise {@code coming} and {@code came}
 */
public record OwnDateRow(
        long id,
        long eventId,
        long planId,
        String title,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        Integer seats,
        boolean registrationOpen,
        LocalDate registrationUntil,
        String cancelReason,
        boolean eventCancelled,
        long taken,
        ParticipationState own,
        Long ownId,
        String certificate,
        long listed,
        long coming,
        long came) {

    static final String COLUMNS = """
            d.id, e.id, e.planId, coalesce(e.approvedTitle, e.title), d.heldOn, d.startsAt, d.endsAt, coalesce(d.place, e.place), d.seats,
            d.registrationOpen, d.registrationUntil, d.cancelReason,
            case when e.state = PlannedEventState.CANCELLED then true else false end,
            (select count(*) from Participation a where a.municipalityId = d.municipalityId and a.sessionId = d.id
                and a.state in (ParticipationState.REGISTERED, ParticipationState.ATTENDED)),
            x.state, x.id, x.certificateNumber,
            (select count(*) from Participation f where f.municipalityId = d.municipalityId and f.sessionId = d.id
                and f.schoolId = :school),
            (select count(*) from Participation g where g.municipalityId = d.municipalityId and g.sessionId = d.id
                and g.schoolId = :school and g.state = ParticipationState.REGISTERED),
            (select count(*) from Participation h where h.municipalityId = d.municipalityId and h.sessionId = d.id
                and h.schoolId = :school and h.state = ParticipationState.ATTENDED)""";

    static final String FROM = """
            EventSession d
            join PlannedEvent e on e.municipalityId = d.municipalityId and e.id = d.eventId
            join WorkPlan p on p.municipalityId = e.municipalityId and p.id = e.planId
            left join Participation x on x.municipalityId = d.municipalityId and x.sessionId = d.id
                and x.educatorId = :educator""";

    /** «12.10.2026, 14:00–15:30» */
    public String when() {
        return EventSessionRow.when(heldOn, startsAt, endsAt);
    }

    public boolean isCancelled() {
        return cancelReason != null || eventCancelled;
    }

    /** Whether one may say today whether one comes. */
    public boolean takesAnswers(LocalDate today) {
        LocalDate until = registrationUntil == null ? heldOn : registrationUntil;
        return registrationOpen && !isCancelled() && !today.isAfter(until);
    }

    /** The same of the person himself: whoever is marked need not answer. */
    public boolean takesOwnAnswer(LocalDate today) {
        return takesAnswers(today) && (own == null || !own.isOver());
    }

    /** Whether nobody else fits in. */
    public boolean isFull() {
        return seats != null && taken >= seats;
    }
}
