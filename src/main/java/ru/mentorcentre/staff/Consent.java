package ru.mentorcentre.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.TenantEntity;

/** An educator's written consent to one purpose. */
@Entity
class Consent extends TenantEntity {

    private Long educatorId;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    private String document;
    private String textVersion;
    private LocalDate givenOn;
    private LocalDate validUntil;
    private LocalDate withdrawnOn;

    protected Consent() {}

    Consent(
            long educatorId,
            ConsentPurpose purpose,
            String document,
            String textVersion,
            LocalDate givenOn,
            LocalDate validUntil) {
        this.educatorId = educatorId;
        this.purpose = purpose;
        this.document = document;
        this.textVersion = textVersion;
        this.givenOn = givenOn;
        this.validUntil = validUntil;
    }

    void withdraw(LocalDate day) {
        if (withdrawnOn != null) {
            throw new Refused(null, "Согласие уже отозвано");
        }
        if (day.isBefore(givenOn)) {
            throw new Refused("withdrawnOn", "Раньше, чем согласие дано: " + Day.of(givenOn));
        }
        withdrawnOn = day;
    }

    void correct(String rightText, LocalDate rightUntil) {
        textVersion = rightText;
        validUntil = rightUntil;
    }

    ConsentRow row() {
        return new ConsentRow(getId(), purpose, document, textVersion, givenOn, validUntil, withdrawnOn);
    }

    void belongTo(Educator educator) {
        educatorId = educator.getId();
    }

    Long educatorId() {
        return educatorId;
    }
}
