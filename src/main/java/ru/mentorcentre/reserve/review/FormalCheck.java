package ru.mentorcentre.reserve.review;

import jakarta.persistence.Entity;
import java.time.Instant;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** The formal check of an application: one, whichever of its experts writes it down. */
@Entity
class FormalCheck extends TenantEntity {

    private Long applicationId;
    private Instant checkedAt;
    private Long checkedById;

    protected FormalCheck() {}

    FormalCheck(long applicationId, long by, Instant now) {
        this.applicationId = applicationId;
        check(by, now);
    }

    final void check(long by, Instant now) {
        checkedById = by;
        checkedAt = now;
    }
}
