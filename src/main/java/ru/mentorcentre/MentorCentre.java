package ru.mentorcentre;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import ru.mentorcentre.access.ResetSecondFactor;

/** The working place of a municipal mentoring centre (муниципальный наставнический центр, МНЦ). */
@SpringBootApplication
@EnableScheduling
public class MentorCentre {

    public static void main(String[] args) {
        SpringApplication.run(MentorCentre.class, ResetSecondFactor.arguments(args));
    }

    /** The one clock of the application; tests may travel with it. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Moscow"));
    }

    /** Forms that refuse a day in the future ask the same clock. */
    @Bean
    ValidationConfigurationCustomizer clockOfForms(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock);
    }
}
