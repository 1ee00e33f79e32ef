package ru.mentorcentre.workplan.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** An educator on the list of a date of an event (участие). */
@Entity
public class Participation extends TenantEntity {

    private Long sessionId;
    private Long educatorId;
    private Long schoolId;

    @Enumerated(EnumType.STRING)
    private ParticipationState state;

    @Enumerated(EnumType.STRING)
    private ParticipationSource recordedBy;

    private Instant recordedAt;
    private String certificateNumber;
    private LocalDate certifiedOn;

    protected Participation() {}

    Participation(
            long sessionId,
            long educatorId,
            long schoolId,
            ParticipationState state,
            ParticipationSource source,
            Instant now) {
        this.sessionId = sessionId;
        this.educatorId = educatorId;
        this.schoolId = schoolId;
        record(state, source, now);
    }

    final void record(ParticipationState now, ParticipationSource source, Instant at) {
        state = now;
        recordedBy = source;
        recordedAt = at;
    }

    /** Gets its certificate, once. */
    public void certify(String number, LocalDate on) {
        if (certificateNumber == null) {
            certificateNumber = number;
            certifiedOn = on;
        }
    }

    /** Loses its certificate, to be kept as a revoked one; {@code null} where it has none. */
    RevokedCertificate revoke(LocalDate today) {
        if (certificateNumber == null) {
            return null;
        }
        RevokedCertificate revoked = new RevokedCertificate(getId(), certificateNumber, certifiedOn, today);
        certificateNumber = null;
        certifiedOn = null;
        return revoked;
    }

    boolean isCertified() {
        return certificateNumber != null;
    }

    /** Passes to another card of the same person. */
    void belongTo(long educator) {
        educatorId = educator;
    }

    /** Takes over what is known by the other card of the same person: who was there by one of them was there. */
    void takeOver(Participation other) {
        if (other.state == ParticipationState.ATTENDED || state == ParticipationState.INVITED) {
            record(other.state, other.recordedBy, other.recordedAt);
        }
        certify(other.certificateNumber, other.certifiedOn);
    }

    long sessionId() {
        return sessionId;
    }

    long educatorId() {
        return educatorId;
    }

    ParticipationState state() {
        return state;
    }
}
