package ru.mentorcentre.access.credential;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Somebody else has taken a second factor away, and its owner has not been told yet. */
@Entity
class SecondFactorReset {

    @Id
    private Long accountId;

    private Instant at;
    private Long resetByAccountId;

    protected SecondFactorReset() {}

    /** @param resetByAccountId {@code null} for the command line of the server */
    SecondFactorReset(long accountId, Instant at, Long resetByAccountId) {
        this.accountId = accountId;
        this.at = at;
        this.resetByAccountId = resetByAccountId;
    }

    Instant at() {
        return at;
    }

    Long resetByAccountId() {
        return resetByAccountId;
    }
}
