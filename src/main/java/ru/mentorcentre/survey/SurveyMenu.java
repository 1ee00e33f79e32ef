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
}
