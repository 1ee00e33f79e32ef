package ru.mentorcentre.workplan.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A reminder that has gone out, so that it never does again. */
@Entity
class EventReminder extends TenantEntity {

    private Long eventId;
    private Long sessionId;

    @Enumerated(EnumType.STRING)
    private EventReminderKind kind;

    private LocalDate endsOn;
    private Long messageId;
    private Instant madeAt;

    protected EventReminder() {}

    /** @param message {@code null} where nobody was there to be reminded */
    EventReminder(DueEventReminder due, Long message, Instant now) {
        this.eventId = due.eventId();
        this.sessionId = due.sessionId();
        this.kind = due.kind();
        this.endsOn = due.endsOn();
        this.messageId = message;
        this.madeAt = now;
    }
}
