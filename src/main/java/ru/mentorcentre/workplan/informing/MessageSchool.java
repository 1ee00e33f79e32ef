package ru.mentorcentre.workplan.informing;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A school a message is for, where it is not for those of all schools. */
@Entity
class MessageSchool extends TenantEntity {

    private Long messageId;
    private Long schoolId;

    protected MessageSchool() {}

    MessageSchool(long messageId, long schoolId) {
        this.messageId = messageId;
        this.schoolId = schoolId;
    }
}
