package ru.mentorcentre.workplan.informing;

import jakarta.persistence.Entity;
import java.time.Instant;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** Somebody a message was sent to: by an account, by a card, or by both; also who could not be reached. */
@Entity
class MessageRecipient extends TenantEntity {

    private Long messageId;
    private Long accountId;
    private Long educatorId;
    private Long schoolId;
    private Instant deliveredAt;
    private Instant readAt;

    protected MessageRecipient() {}

    MessageRecipient(long messageId, Addressee person, Instant now) {
        this.messageId = messageId;
        this.accountId = person.accountId();
        this.educatorId = person.educatorId();
        this.schoolId = person.schoolId();
        this.deliveredAt = now;
    }

    Instant readAt() {
        return readAt;
    }
}
