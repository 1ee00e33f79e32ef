package ru.mentorcentre.reserve.expert;

import java.time.Instant;

/** Who reviews an application, or did. */
public record AssignmentRow(
        long id,
        Long accountId,
        String name,
        boolean secondOpinion,
        Instant assignedAt,
        AssignmentEnding ending,
        String endReason,
        Instant endedAt) {

    public boolean isActive() {
        return ending == null;
    }
}
