package ru.mentorcentre.backup.state;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A key of which an administrator said that it is kept elsewhere too; known by its fingerprint. */
@Entity
class KeptKey {

    @Id
    private String code;

    private String fingerprint;
    private Instant keptAt;

    protected KeptKey() {}

    KeptKey(String code, String fingerprint, Instant keptAt) {
        this.code = code;
        this.fingerprint = fingerprint;
        this.keptAt = keptAt;
    }

    boolean is(String code, String fingerprint) {
        return this.code.equals(code) && this.fingerprint.equals(fingerprint);
    }
}
