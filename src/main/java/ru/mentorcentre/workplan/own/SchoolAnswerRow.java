package ru.mentorcentre.workplan.own;

import ru.mentorcentre.workplan.attendance.ParticipationState;

/**
 * An educator of the school, who may come.
 *
 * @param state {@code null} for who is not on the list
 */
public record SchoolAnswerRow(long id, String name, String position, ParticipationState state) {

    static final String COLUMNS = "w.id, w.fullName, w.position, x.state";

    static final String FROM = """
            PlanEducator w
            left join Participation x on x.municipalityId = w.municipalityId and x.educatorId = w.id
                and x.sessionId = :session""";

    /** Whether the school says that the person comes. */
    public boolean isComing() {
        return state == ParticipationState.REGISTERED || state == ParticipationState.ATTENDED;
    }

    /** Whether it is known already who was there. */
    public boolean isOver() {
        return state != null && state.isOver();
    }
}
