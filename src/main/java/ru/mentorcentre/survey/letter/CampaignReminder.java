package ru.mentorcentre.survey.letter;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A round of reminders that a survey has made by itself, at most one a day. */
@Entity
class CampaignReminder extends TenantEntity {

    private Long campaignId;
    private LocalDate madeOn;
    private int unreachable;

    protected CampaignReminder() {}

    CampaignReminder(long campaignId, LocalDate today, int unreachable) {
        this.campaignId = campaignId;
        this.madeOn = today;
        this.unreachable = unreachable;
    }

    long campaignId() {
        return campaignId;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    /** Who has not answered and has no address. */
    int unreachable() {
        return unreachable;
    }
}
