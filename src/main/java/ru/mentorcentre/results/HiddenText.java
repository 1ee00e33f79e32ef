package ru.mentorcentre.results;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A text answer that is kept out of what is shown and printed. */
@Entity
class HiddenText extends TenantEntity {

    private Long campaignId;
    private UUID responseId;
    private String question;
    private Long hiddenById;

    @Formula("coalesce(account_name(hidden_by_id), 'программа')")
    private String hiddenBy;

    protected HiddenText() {}

    HiddenText(long campaignId, UUID responseId, String question, Long hiddenBy) {
        this.campaignId = campaignId;
        this.responseId = responseId;
        this.question = question;
        this.hiddenById = hiddenBy;
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
