package ru.mentorcentre.workplan.reminder;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** When the centre of a municipality reminds of its events, once it has said so itself. */
@Entity
class EventReminderSettings extends TenantEntity {

    private Integer firstDays;
    private Integer lastDays;
    private boolean afterEnd;

    void set(EventReminderPeriods periods) {
        firstDays = periods.firstDays();
        lastDays = periods.lastDays();
        afterEnd = periods.afterEnd();
    }

    EventReminderPeriods periods() {
        return new EventReminderPeriods(firstDays, lastDays, afterEnd);
    }
}
