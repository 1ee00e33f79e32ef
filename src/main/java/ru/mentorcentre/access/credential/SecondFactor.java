package ru.mentorcentre.access.credential;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The app that somebody has set up. Its secret is sealed, see {@link SecretSeal}. */
@Entity
class SecondFactor {

    @Id
    private Long accountId;

    private byte[] secret;
    private Instant since;
    private long lastStep;
    private int failures;

    protected SecondFactor() {}

    /** @param lastStep of the code it was confirmed with, which is not taken again */
    SecondFactor(long accountId, byte[] secret, Instant since, long lastStep) {
        this.accountId = accountId;
        this.secret = secret;
        this.since = since;
        this.lastStep = lastStep;
    }

    byte[] secret() {
        return secret;
    }

    Instant since() {
        return since;
    }

    int failures() {
        return failures;
    }
}
