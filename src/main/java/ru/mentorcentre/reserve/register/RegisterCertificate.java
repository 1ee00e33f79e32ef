package ru.mentorcentre.reserve.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import ru.mentorcentre.reserve.TrainingCertificate;
import ru.mentorcentre.reserve.TrainingKind;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A course certificate of somebody in the register, as of inclusion. */
@Entity
public class RegisterCertificate extends TenantEntity {

    private Long entryId;

    @Enumerated(EnumType.STRING)
    private TrainingKind course;

    private String number;
    private LocalDate issuedOn;
    private String issuer;
    private int hours;

    protected RegisterCertificate() {}

    RegisterCertificate(long entryId, TrainingKind course, TrainingCertificate certificate) {
        this.entryId = entryId;
        this.course = course;
        number = certificate.number();
        issuedOn = certificate.issuedOn();
        issuer = certificate.issuer();
        hours = certificate.hours();
    }
}
