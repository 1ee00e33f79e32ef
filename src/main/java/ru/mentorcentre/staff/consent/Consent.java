package ru.mentorcentre.staff.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.staff.ConsentPurpose;
import ru.mentorcentre.staff.educator.Educator;

/** An educator's written consent to one purpose. */
@Entity
public class Consent extends TenantEntity {

    private Long educatorId;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    private String document;
    private String textVersion;
    private LocalDate givenOn;
    private LocalDate validUntil;
    private LocalDate withdrawnOn;

    protected Consent() {}

    public Consent(
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
            throw new BusinessRuleViolation(null, "Согласие уже отозвано");
        }
        if (day.isBefore(givenOn)) {
            throw new BusinessRuleViolation("withdrawnOn", "Раньше, чем согласие дано: " + Day.of(givenOn));
        }
        withdrawnOn = day;
    }

    public void correct(String rightText, LocalDate rightUntil) {
        textVersion = rightText;
        validUntil = rightUntil;
    }

    public ConsentRow row() {
        return new ConsentRow(getId(), purpose, document, textVersion, givenOn, validUntil, withdrawnOn);
    }

    public void belongTo(Educator educator) {
        educatorId = educator.getId();
    }

    public Long educatorId() {
        return educatorId;
    }
}
