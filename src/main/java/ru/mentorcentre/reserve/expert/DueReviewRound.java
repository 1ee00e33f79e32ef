package ru.mentorcentre.reserve.expert;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.job.RecurringJob;
import ru.mentorcentre.shared.persistence.Tenant;

/** Looks several times an hour whether an expert has to be reminded, so that a program that was off does it later. */
@Component
class DueReviewRound {

    private static final Logger LOG = LoggerFactory.getLogger(DueReviewRound.class);

    /** Nobody is written to at night. */
    private static final LocalTime FROM = LocalTime.of(9, 0);

    private static final LocalTime UNTIL = LocalTime.of(20, 0);

    private final DueReviews reviews;
    private final Clock clock;

    DueReviewRound(DueReviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    void work() {
        if (isDay(LocalTime.now(clock))) {
            LocalDate today = LocalDate.now(clock);
            Tenant.call(Tenant.ROOT, () -> reviews.municipalities(today)).forEach(one -> make(one, today));
        }
    }

    /** One that fails does not keep the others back; it is tried again next time. */
    void make(long municipality, LocalDate today) {
        for (DueReview one : Tenant.call(municipality, () -> reviews.due(today))) {
            try {
                Tenant.run(municipality, () -> reviews.remind(one, today));
            } catch (RuntimeException failed) {
                LOG.warn("Expert {} was not reminded", one.expertId(), failed);
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
        RecurringJob expertRemindersJob(DueReviewRound round) {
            return RecurringJob.every(Duration.ofMinutes(10), "expert-reminders", round::work)
                    .firstAfter(Duration.ofMinutes(2));
        }
    }
}
