package ru.mentorcentre.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ru.mentorcentre.shared.TenantEntity;

/** Which questionnaire a campaign asks whom. */
@Entity
class CampaignPart extends TenantEntity {

    private Long campaignId;
    private Long questionnaireId;

    @Enumerated(EnumType.STRING)
    private Asked asked;

    protected CampaignPart() {}

    CampaignPart(long campaignId, long questionnaireId, Asked asked) {
        this.campaignId = campaignId;
        this.questionnaireId = questionnaireId;
        this.asked = asked;
    }

    long campaignId() {
        return campaignId;
    }

    long questionnaireId() {
        return questionnaireId;
    }

    /** {@code null} for whoever is invited. */
    Asked asked() {
        return asked;
    }
}
