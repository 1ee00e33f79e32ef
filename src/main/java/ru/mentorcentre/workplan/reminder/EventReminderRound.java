package ru.mentorcentre.workplan.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.job.RecurringJob;
import ru.mentorcentre.shared.persistence.Tenant;

/** Looks several times an hour whether somebody has to be reminded, so that a program that was off does it later. */
@Component
class EventReminderRound {

    private static final Logger LOG = LoggerFactory.getLogger(EventReminderRound.class);

    /** Nobody is written to at night. */
    private static final LocalTime FROM = LocalTime.of(9, 0);

    private static final LocalTime UNTIL = LocalTime.of(20, 0);

    private final EventReminders reminders;
    private final Clock clock;

    EventReminderRound(EventReminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    void work() {
        if (isDay(LocalTime.now(clock))) {
            make(LocalDate.now(clock));
        }
    }

    void make(LocalDate today) {
        Tenant.call(Tenant.ROOT, () -> reminders.municipalities(today)).forEach(one -> make(one, today));
    }

    /** One that fails does not keep the others back; it is tried again next time. */
    void make(long municipality, LocalDate today) {
        List<DueEventReminder> due = Tenant.call(municipality, () -> reminders.due(today));
        for (DueEventReminder one : due) {
            try {
                Tenant.run(municipality, () -> reminders.make(one));
            } catch (RuntimeException failed) {
                LOG.warn("Reminder of event {} was not sent", one.eventId(), failed);
            }
        }
    }

    static boolean isDay(LocalTime now) {
        return !now.isBefore(FROM) && now.isBefore(UNTIL);
    }

    /** The round as the engine of background work knows it. */
    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        RecurringJob eventRemindersJob(EventReminderRound round) {
            return RecurringJob.every(Duration.ofMinutes(10), "event-reminders", round::work)
                    .firstAfter(Duration.ofMinutes(2));
        }
    }
}
