package ru.mentorcentre.workplan.reminder;

import java.util.List;
import org.springframework.data.repository.Repository;

interface EventReminderSettingsRepository extends Repository<EventReminderSettings, Long> {

    EventReminderSettings saveAndFlush(EventReminderSettings settings);

    /** One at most, inside a municipality. */
    List<EventReminderSettings> findAll();
}
