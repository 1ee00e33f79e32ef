package ru.mentorcentre.survey.letter;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.job.RecurringJob;
import ru.mentorcentre.shared.mail.MailDelivery;

/** What the letters of surveys do by themselves. */
@Configuration(proxyBeanMethods = false)
class SurveyMailJobs {

    @Bean
    RecurringJob lettersJob(MailDelivery delivery, SurveyMailOutbox outbox) {
        return RecurringJob.every(Duration.ofSeconds(3), "letters", () -> delivery.work(outbox));
    }

    @Bean
    RecurringJob remindersJob(ReminderRound round) {
        return RecurringJob.every(Duration.ofMinutes(10), "reminders", round::work)
                .firstAfter(Duration.ofMinutes(1));
    }
}
