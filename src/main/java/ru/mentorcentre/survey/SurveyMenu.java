package ru.mentorcentre.survey;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.MenuGroup;
import ru.mentorcentre.shared.MenuItem;
import ru.mentorcentre.shared.Roles;

/** What surveys put into the side menu. */
@Configuration(proxyBeanMethods = false)
class SurveyMenu {

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
