package ru.mentorcentre.backup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A key of which an administrator said that it is kept elsewhere too; known by its fingerprint. */
@Entity
class KeptKey {

    @Id
    private String name;

    private String fingerprint;
    private Instant keptAt;

    protected KeptKey() {}

    KeptKey(String name, String fingerprint, Instant keptAt) {
        this.name = name;
        this.fingerprint = fingerprint;
        this.keptAt = keptAt;
    }

    boolean is(String name, String fingerprint) {
        return this.name.equals(name) && this.fingerprint.equals(fingerprint);
    }
}
