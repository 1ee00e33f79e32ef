package ru.mentorcentre.survey;

import java.time.Duration;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.MenuGroup;
import ru.mentorcentre.shared.MenuItem;
import ru.mentorcentre.shared.RecurringJob;
import ru.mentorcentre.shared.Roles;

/** What surveys put into the side menu, and what they do by themselves. */
@Configuration(proxyBeanMethods = false)
class SurveyMenu {

    @Bean
    RecurringJob lettersJob(PostOffice office) {
        return RecurringJob.every(Duration.ofSeconds(3), "letters", office::work);
    }

    @Bean
    RecurringJob remindersJob(ReminderRound round) {
        return RecurringJob.every(Duration.ofMinutes(10), "reminders", round::work);
    }

    @Bean
    MenuItem surveysMenuItem() {
        return new MenuItem(
                MenuGroup.SURVEYS,
                10,
                "Опросы",
                "/surveys",
                "clipboard-list",
                Set.of(Roles.HEAD, Roles.LEADER, Roles.METHODIST, Roles.REGION, Roles.SCHOOL_HEAD, Roles.CURATOR));
    }

    @Bean
    MenuItem ownSurveysMenuItem() {
        return new MenuItem(
                MenuGroup.SURVEYS,
                30,
                "Мои анкеты",
                "/surveys/own",
                "clipboard-check",
                Set.of(Roles.MENTOR, Roles.MENTEE, Roles.SCHOOL_HEAD, Roles.CURATOR));
    }

    @Bean
    MenuItem questionnairesMenuItem() {
        return new MenuItem(
                MenuGroup.SURVEYS,
                20,
                "Анкеты",
                "/surveys/questionnaires",
                "forms",
                Set.of(Roles.HEAD, Roles.LEADER, Roles.METHODIST));
    }
}
