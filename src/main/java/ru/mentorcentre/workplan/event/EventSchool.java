package ru.mentorcentre.workplan.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A school that an event is for, where it is not for those of all schools. */
@Entity
@Table(name = "planned_event_school")
public class EventSchool extends TenantEntity {

    private Long eventId;
    private Long schoolId;

    protected EventSchool() {}

    public EventSchool(long eventId, long schoolId) {
        this.eventId = eventId;
        this.schoolId = schoolId;
    }

    public long schoolId() {
        return schoolId;
    }
}
