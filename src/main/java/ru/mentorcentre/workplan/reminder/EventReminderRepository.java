package ru.mentorcentre.workplan.reminder;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EventReminderRepository extends Repository<EventReminder, Long> {

    EventReminder saveAndFlush(EventReminder reminder);

    @Query("""
            select new ru.mentorcentre.workplan.reminder.DueEventReminder(r.eventId, r.sessionId, r.kind, r.endsOn)
            from EventReminder r where r.eventId in :events""")
    List<DueEventReminder> sent(Collection<Long> events);
}
