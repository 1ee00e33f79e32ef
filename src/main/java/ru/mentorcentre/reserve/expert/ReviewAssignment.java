package ru.mentorcentre.reserve.expert;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** An application given to an expert, for both stages. It ends, with a reason; it is never deleted. */
@Entity
class ReviewAssignment extends TenantEntity {

    private Long applicationId;
    private Long accountId;
    private boolean secondOpinion;
    private Instant assignedAt;
    private Long assignedById;

    @Enumerated(EnumType.STRING)
    private AssignmentEnding ending;

    private String endReason;
    private Instant endedAt;
    private Long endedById;

    protected ReviewAssignment() {}

    ReviewAssignment(long applicationId, long accountId, boolean secondOpinion, long assignedBy, Instant now) {
        this.applicationId = applicationId;
        this.accountId = accountId;
        this.secondOpinion = secondOpinion;
        this.assignedById = assignedBy;
        this.assignedAt = now;
    }

    void end(AssignmentEnding how, String reason, long by, Instant now) {
        ending = how;
        endReason = reason;
        endedById = by;
        endedAt = now;
    }

    Long accountId() {
        return accountId;
    }

    AssignmentInfo info() {
        return new AssignmentInfo(getId(), secondOpinion);
    }

    boolean isOver() {
        return ending != null;
    }
}
