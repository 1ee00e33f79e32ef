package ru.mentorcentre.workplan.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EventReminderRepository extends Repository<EventReminder, Long> {

    EventReminder saveAndFlush(EventReminder reminder);

    boolean existsByEventIdAndKindAndEndsOn(long eventId, EventReminderKind kind, LocalDate endsOn);

    @Query("""
            select new ru.mentorcentre.workplan.reminder.DueEventReminder(r.eventId, r.kind, r.endsOn)
            from EventReminder r where r.eventId in :events""")
    List<DueEventReminder> sent(Collection<Long> events);
}
