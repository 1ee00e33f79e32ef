package ru.mentorcentre.workplan.informing;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.job.RecurringJob;
import ru.mentorcentre.shared.mail.MailDelivery;

/** What the letters of messages do by themselves. */
@Configuration(proxyBeanMethods = false)
class MessageMailJobs {

    @Bean
    RecurringJob messageLettersJob(MailDelivery delivery, MessageOutbox outbox) {
        return RecurringJob.every(Duration.ofSeconds(5), "message-letters", () -> delivery.work(outbox));
    }
}
