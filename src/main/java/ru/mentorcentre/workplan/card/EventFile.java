package ru.mentorcentre.workplan.card;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A document or a photo of an event. */
@Entity
class EventFile extends TenantEntity {

    private Long eventId;
    private Long attachmentId;
    private boolean forAll;
    private LocalDate addedOn;

    protected EventFile() {}

    /** @param forAll also for those who only see the event, not for the centre alone */
    EventFile(long eventId, long attachmentId, boolean forAll, LocalDate addedOn) {
        this.eventId = eventId;
        this.attachmentId = attachmentId;
        this.forAll = forAll;
        this.addedOn = addedOn;
    }

    Long attachmentId() {
        return attachmentId;
    }

    boolean isForAll() {
        return forAll;
    }
}
