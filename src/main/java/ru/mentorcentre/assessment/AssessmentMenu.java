package ru.mentorcentre.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** The room's lines of the side menu. */
@Configuration(proxyBeanMethods = false)
class AssessmentMenu {

    @Bean
    MenuItems assessmentOverviewMenuItems() {
        return MenuItems.in(MenuGroup.OVERVIEW).item(10, "Обзор", "/", "layout-dashboard");
    }

    @Bean
    MenuItems assessmentSchoolsMenuItems() {
        return MenuItems.in(MenuGroup.SCHOOLS)
                .item(30, "Оценка по годам", "/assessment", "chart-dots", Readers.class)
                .item(40, "Методики расчёта", "/assessment/methods", "calculator", MunicipalityReaders.class)
                .item(50, "Картина", "/assessment/picture", "chart-scatter", Readers.class)
                .item(60, "Движение", "/assessment/movement", "arrows-move", Readers.class)
                .item(70, "Региональная оценка", "/assessment/regional", "map-2", Roles.REGION);
    }
}
