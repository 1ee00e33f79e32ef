package ru.mentorcentre;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import ru.mentorcentre.access.ResetSecondFactor;
import ru.mentorcentre.backup.BackupCommand;
import ru.mentorcentre.shared.installation.StartRefused;

/** The working place of a municipal mentoring centre (муниципальный наставнический центр, МНЦ). */
@SpringBootApplication
public class MentorCentre {

    public static void main(String[] args) {
        if (BackupCommand.isMeant(args)) {
            System.exit(BackupCommand.run(new MentorCentre()::clock, args));
        }
        SpringApplication.run(MentorCentre.class, ResetSecondFactor.arguments(args));
    }

    /** The one clock of the application; tests may travel with it. */
    @Bean
    Clock clock(@Value("${mentorcentre.zone}") String zone) {
        return Clock.system(zone(zone));
    }

    /** @throws StartRefused when there is no such zone */
    static ZoneId zone(String name) {
        try {
            return name.isBlank() ? ZoneId.systemDefault() : ZoneId.of(name.strip());
        } catch (DateTimeException unknown) {
            throw new StartRefused(
                    "Часового пояса «" + name + "» нет",
                    "Укажите в переменной MENTORCENTRE_ZONE имя вида Europe/Moscow или Asia/Yekaterinburg либо не"
                            + " указывайте её: тогда время — как на этой машине.",
                    unknown);
        }
    }

    /** Forms that refuse a day in the future ask the same clock. */
    @Bean
    ValidationConfigurationCustomizer clockOfForms(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock);
    }
}
