package ru.mentorcentre.survey.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.survey.RespondentRole;

/** Which questionnaire a campaign asks whom. */
@Entity
public class CampaignPart extends TenantEntity {

    private Long campaignId;
    private Long questionnaireId;

    @Enumerated(EnumType.STRING)
    private RespondentRole asked;

    protected CampaignPart() {}

    public CampaignPart(long campaignId, long questionnaireId, RespondentRole asked) {
        this.campaignId = campaignId;
        this.questionnaireId = questionnaireId;
        this.asked = asked;
    }

    long campaignId() {
        return campaignId;
    }

    public long questionnaireId() {
        return questionnaireId;
    }

    /** {@code null} for whoever is invited. */
    public RespondentRole asked() {
        return asked;
    }
}
