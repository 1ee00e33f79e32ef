package ru.mentorcentre.workplan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Stream;
import ru.mentorcentre.workplan.PlannedEventState;

/**
 * A date of an event of a plan that is carried out; {@code null} for what is empty.
 *
 * @param changedAt of its last change, likewise {@code eventChangedAt} of its event
 */
record CalendarSession(
        long id,
        int version,
        Instant changedAt,
        long planId,
        String plan,
        long eventId,
        int eventVersion,
        Instant eventChangedAt,
        String title,
        PlannedEventState state,
        String stateReason,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        Integer hours,
        String cancelReason) {

    static final String COLUMNS = """
            d.id, d.version, d.changedAt, p.id, p.title, e.id, e.version, e.changedAt, e.title, e.state, e.stateReason,
            d.heldOn, d.startsAt, d.endsAt, coalesce(d.place, e.place), d.hours, d.cancelReason""";

    /** Of plans that are carried out, as {@code WorkPlanInfo.isCarriedOut} says it. */
    static final String FROM = """
            EventSession d
            join PlannedEvent e on e.municipalityId = d.municipalityId and e.id = d.eventId
            join WorkPlan p on p.municipalityId = e.municipalityId and p.id = e.planId and p.approvedOn is not null
                and p.state <> WorkPlanState.CLOSED""";

    /** It does not take place, or its whole event does not. */
    public boolean isCancelled() {
        return cancelReason != null || state == PlannedEventState.CANCELLED;
    }

    /** Grows with each change that whoever has it in his calendar has to hear of. */
    int sequence() {
        return version + eventVersion;
    }

    /** The later change of the two, {@code null} where no history knows of one. */
    Instant lastChange() {
        return Stream.of(changedAt, eventChangedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
