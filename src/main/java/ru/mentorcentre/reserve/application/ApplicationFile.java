package ru.mentorcentre.reserve.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import ru.mentorcentre.reserve.ApplicationPaper;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A paper of an application. */
@Entity
class ApplicationFile extends TenantEntity {

    private Long applicationId;
    private Long attachmentId;

    @Enumerated(EnumType.STRING)
    private ApplicationPaper kind;

    private LocalDate addedOn;

    protected ApplicationFile() {}

    ApplicationFile(long applicationId, long attachmentId, ApplicationPaper kind, LocalDate addedOn) {
        this.applicationId = applicationId;
        this.attachmentId = attachmentId;
        this.kind = kind;
        this.addedOn = addedOn;
    }

    Long attachmentId() {
        return attachmentId;
    }
}
