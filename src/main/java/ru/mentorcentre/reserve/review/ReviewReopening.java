package ru.mentorcentre.reserve.review;

import jakarta.persistence.Entity;
import java.time.Instant;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** The leader lets an expert mend what was handed in; kept whether or not anything was, which would tell. */
@Entity
class ReviewReopening extends TenantEntity {

    private Long assignmentId;
    private String reason;
    private Instant reopenedAt;
    private Long reopenedById;

    protected ReviewReopening() {}

    ReviewReopening(long assignmentId, String reason, long by, Instant now) {
        this.assignmentId = assignmentId;
        this.reason = reason;
        this.reopenedById = by;
        this.reopenedAt = now;
    }
}
