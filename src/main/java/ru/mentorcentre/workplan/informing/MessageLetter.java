package ru.mentorcentre.workplan.informing;

import jakarta.persistence.Entity;
import java.time.Instant;
import ru.mentorcentre.shared.mail.QueuedLetter;

/** A message by mail: one letter for a recipient and a round. */
@Entity
class MessageLetter extends QueuedLetter {

    private Long recipientId;
    private int round;

    protected MessageLetter() {}

    MessageLetter(long recipientId, int round, String email, Instant now) {
        super(email, now);
        this.recipientId = recipientId;
        this.round = round;
    }
}
