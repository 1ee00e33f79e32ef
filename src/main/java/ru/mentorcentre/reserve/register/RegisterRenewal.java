package ru.mentorcentre.reserve.register;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import ru.mentorcentre.reserve.ReserveOrder;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A renewal of an entry by another order. Never changed but once: a wrong one is revoked, on record. */
@Entity
public class RegisterRenewal extends TenantEntity {

    private Long entryId;
    private LocalDate formerUntil;
    private LocalDate validUntil;
    private String orderNumber;
    private LocalDate orderOn;
    private Long renewedById;
    private LocalDate revokedOn;
    private Long revokedById;
    private String revocationReason;

    protected RegisterRenewal() {}

    RegisterRenewal(RegisterEntry entry, LocalDate until, ReserveOrder order, long account) {
        entryId = entry.getId();
        formerUntil = entry.validUntil();
        validUntil = until;
        orderNumber = order.number();
        orderOn = order.issuedOn();
        renewedById = account;
    }

    void revoke(LocalDate on, long account, String reason) {
        revokedOn = on;
        revokedById = account;
        revocationReason = reason;
    }

    LocalDate formerUntil() {
        return formerUntil;
    }
}
