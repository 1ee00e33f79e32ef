package ru.mentorcentre.survey;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.TenantEntity;

/** What links and pseudonyms of a municipality are made with. */
@Entity
class SurveySecret extends TenantEntity {

    private byte[] secret;

    protected SurveySecret() {}

    SurveySecret(byte[] secret) {
        this.secret = secret;
    }

    Links links() {
        return new Links(secret);
    }
}
