package ru.mentorcentre.survey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** What surveys put into the side menu. */
@Configuration(proxyBeanMethods = false)
class SurveyMenu {

    @Bean
    MenuItems surveyMenuItems() {
        return MenuItems.in(MenuGroup.SURVEYS)
                .item(10, "Опросы", "/surveys", "clipboard-list", SchoolReaders.class)
                .item(20, "Анкеты", "/surveys/questionnaires", "forms", MunicipalityReaders.class)
                .item(
                        30,
                        "Мои анкеты",
                        "/surveys/own",
                        "clipboard-check",
                        Roles.MENTOR,
                        Roles.MENTEE,
                        Roles.SCHOOL_HEAD,
                        Roles.CURATOR);
    }
}
