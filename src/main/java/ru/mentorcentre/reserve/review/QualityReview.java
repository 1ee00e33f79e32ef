package ru.mentorcentre.reserve.review;

import jakarta.persistence.Entity;
import java.time.Instant;
import ru.mentorcentre.shared.persistence.TenantEntity;

/**
 * What one expert thinks of the qualities of a candidate. Deliberately without a history of changes, which the leader
 * could read: that it exists at all is nobody's business before the decision (ADR 0192).
 */
@Entity
class QualityReview extends TenantEntity {

    private Long assignmentId;
    private String note;
    private String abstention;
    private Instant handedInAt;

    protected QualityReview() {}

    QualityReview(long assignmentId) {
        this.assignmentId = assignmentId;
    }

    void write(String note, String abstention) {
        this.note = note;
        this.abstention = abstention;
    }

    void handIn(Instant now) {
        handedInAt = now;
    }

    void reopen() {
        handedInAt = null;
    }

    String note() {
        return note;
    }

    String abstention() {
        return abstention;
    }

    Instant handedInAt() {
        return handedInAt;
    }
}
