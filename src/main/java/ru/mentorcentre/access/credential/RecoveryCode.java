package ru.mentorcentre.access.credential;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

/** A code on paper that has not been used. */
@Entity
@IdClass(RecoveryCode.Key.class)
class RecoveryCode {

    @Id
    private Long accountId;

    @Id
    private String hash;

    protected RecoveryCode() {}

    RecoveryCode(long accountId, String hash) {
        this.accountId = accountId;
        this.hash = hash;
    }

    /** Whose, and which. */
    record Key(Long accountId, String hash) implements Serializable {}
}
