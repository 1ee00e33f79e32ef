package ru.mentorcentre.workplan.attendance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody on the list of a date.
 *
 * @param certificate its number, {@code null} for none
 */
public record ParticipantRow(
        long id,
        long educatorId,
        String name,
        String position,
        long schoolId,
        String school,
        ParticipationState state,
        ParticipationSource source,
        Instant recordedAt,
        String certificate,
        LocalDate certifiedOn) {

    static final String COLUMNS = """
            x.id, x.educatorId, w.fullName, w.position, x.schoolId, s.shortName, x.state, x.recordedBy, x.recordedAt,
            x.certificateNumber, x.certifiedOn""";

    static final String FROM = """
            Participation x
            join PlanEducator w on w.municipalityId = x.municipalityId and w.id = x.educatorId
            join PlanSchool s on s.municipalityId = x.municipalityId and s.id = x.schoolId""";

    /** Whether the person was there, as a tick. */
    public boolean isHere() {
        return state == ParticipationState.ATTENDED;
    }
}
