package ru.mentorcentre.results;

import jakarta.persistence.Entity;
import java.util.UUID;
import ru.mentorcentre.shared.TenantEntity;

/** A text answer that is kept out of what is shown and printed. */
@Entity
class HiddenText extends TenantEntity {

    private Long campaignId;
    private UUID responseId;
    private String question;
    private String hiddenBy;

    protected HiddenText() {}

    HiddenText(long campaignId, UUID responseId, String question, String hiddenBy) {
        this.campaignId = campaignId;
        this.responseId = responseId;
        this.question = question;
        this.hiddenBy = hiddenBy;
    }

    UUID responseId() {
        return responseId;
    }

    String question() {
        return question;
    }

    String hiddenBy() {
        return hiddenBy;
    }

    long campaignId() {
        return campaignId;
    }
}
