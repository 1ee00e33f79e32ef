package ru.mentorcentre.survey.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.persistence.Tenant;

/**
 * Looks several times an hour whether a survey has to remind today, so that a program that was off in the morning does it
 * later; a day that has passed is not made up for.
 */
@Component
class ReminderRound {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);

    /** Nobody is written to at night. */
    private static final LocalTime FROM = LocalTime.of(9, 0);

    private static final LocalTime UNTIL = LocalTime.of(20, 0);

    private final Reminders reminders;
    private final Letters letters;
    private final Clock clock;

    ReminderRound(Reminders reminders, Letters letters, Clock clock) {
        this.reminders = reminders;
        this.letters = letters;
        this.clock = clock;
    }

    void work() {
        if (isDay(LocalTime.now(clock))) {
            make(LocalDate.now(clock));
        }
    }

    /** One that fails does not keep the others back; it is tried again next time. */
    void make(LocalDate today) {
        if (!letters.isPossible()) {
            return;
        }
        for (Reminders.DueSurvey due : Tenant.call(Tenant.ROOT, () -> reminders.due(today))) {
            try {
                Tenant.run(due.municipalityId(), () -> reminders.make(due.campaignId(), today));
            } catch (RuntimeException failed) {
                LOG.warn("Reminders of survey {} were not made", due.campaignId(), failed);
            }
        }
    }

    static boolean isDay(LocalTime now) {
        return !now.isBefore(FROM) && now.isBefore(UNTIL);
    }
}
