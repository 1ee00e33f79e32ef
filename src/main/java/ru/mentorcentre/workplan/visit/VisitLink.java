package ru.mentorcentre.workplan.visit;

import jakarta.persistence.Entity;
import java.time.Instant;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.workplan.LinkToken;

/** What the QR code of a date leads to (ссылка для отметки). */
@Entity
class VisitLink extends TenantEntity {

    private Long sessionId;
    private String tokenHash;
    private Instant madeAt;

    protected VisitLink() {}

    VisitLink(long sessionId) {
        this.sessionId = sessionId;
    }

    /** From now on another code leads to it, and the former one nowhere. */
    void renew(String token, Instant now) {
        tokenHash = LinkToken.hash(token);
        madeAt = now;
    }

    long sessionId() {
        return sessionId;
    }

    Instant madeAt() {
        return madeAt;
    }
}
