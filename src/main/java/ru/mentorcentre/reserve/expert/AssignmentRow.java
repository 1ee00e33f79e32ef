package ru.mentorcentre.reserve.expert;

import java.time.Instant;

/**
 * Who reviews an application, or did.
 *
 * @param handedInAt when the marks were handed in: nobody is told before the decision
 */
public record AssignmentRow(
        long id,
        Long accountId,
        String name,
        boolean secondOpinion,
        Instant assignedAt,
        AssignmentEnding ending,
        String endReason,
        Instant endedAt,
        Instant handedInAt) {

    public boolean isActive() {
        return ending == null;
    }
}
