package ru.mentorcentre;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The working place of a municipal mentoring centre (муниципальный наставнический центр, МНЦ). */
@SpringBootApplication
@EnableScheduling
public class MentorCentre {

    public static void main(String[] args) {
        SpringApplication.run(MentorCentre.class, args);
    }

    /** The one clock of the application; tests may travel with it. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Moscow"));
    }
}
