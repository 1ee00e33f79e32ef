package ru.mentorcentre.workplan.attendance;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A certificate of somebody whose mark was taken off (отозванный сертификат): its number is not given again. */
@Entity
class RevokedCertificate extends TenantEntity {

    private Long participationId;
    private String number;
    private LocalDate certifiedOn;
    private LocalDate revokedOn;

    protected RevokedCertificate() {}

    RevokedCertificate(long participationId, String number, LocalDate certifiedOn, LocalDate revokedOn) {
        this.participationId = participationId;
        this.number = number;
        this.certifiedOn = certifiedOn;
        this.revokedOn = revokedOn;
    }

    /** Passes to the place of another card of the same person. */
    void belongTo(long participation) {
        participationId = participation;
    }
}
