package ru.mentorcentre.assessment.run;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Formula;
import ru.mentorcentre.assessment.figures.ChangeStamp;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** An approval of a run that was taken back, and why. */
@Entity
class ApprovalRevocation extends TenantEntity {

    private Long runId;
    private Instant approvedAt;
    private Long approvedById;
    private Instant revokedAt;
    private Long revokedById;

    @Formula("account_name(revoked_by_id)")
    private String revokedBy;

    private String reason;

    protected ApprovalRevocation() {}

    ApprovalRevocation(ClassificationRun run, ChangeStamp signature, String reason) {
        runId = run.getId();
        approvedAt = run.approvedAt();
        approvedById = run.approvedById();
        revokedAt = signature.at();
        revokedById = signature.by();
        this.reason = reason;
    }

    RevokedApproval view() {
        return new RevokedApproval(approvedAt, revokedAt, revokedBy, reason);
    }
}
