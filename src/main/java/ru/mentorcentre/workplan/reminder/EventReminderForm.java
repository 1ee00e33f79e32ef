package ru.mentorcentre.workplan.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** When to remind, as it is typed; an empty number for not at all. */
class EventReminderForm {

    public int version;

    @Min(value = 1, message = "От 1 до 60 дней")
    @Max(value = EventReminderPeriods.LONGEST, message = "От 1 до 60 дней")
    public Integer firstDays;

    @Min(value = 1, message = "От 1 до 60 дней")
    @Max(value = EventReminderPeriods.LONGEST, message = "От 1 до 60 дней")
    public Integer lastDays;

    public boolean afterEnd;

    static EventReminderForm of(EventReminderPeriods periods, int version) {
        EventReminderForm form = new EventReminderForm();
        form.version = version;
        form.firstDays = periods.firstDays();
        form.lastDays = periods.lastDays();
        form.afterEnd = periods.afterEnd();
        return form;
    }

    EventReminderPeriods periods() {
        return new EventReminderPeriods(firstDays, lastDays, afterEnd);
    }
}
