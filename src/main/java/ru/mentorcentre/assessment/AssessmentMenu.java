package ru.mentorcentre.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItem;

/** The room's lines of the side menu. */
@Configuration(proxyBeanMethods = false)
class AssessmentMenu {

    @Bean
    MenuItem overviewMenu() {
        return new MenuItem(MenuGroup.OVERVIEW, 10, "Обзор", "/", "layout-dashboard");
    }

    @Bean
    MenuItem assessmentMenuItem() {
        return new MenuItem(MenuGroup.SCHOOLS, 30, "Оценка по годам", "/assessment", "chart-dots", Readers.class);
    }

    @Bean
    MenuItem methodsMenuItem() {
        return new MenuItem(
                MenuGroup.SCHOOLS,
                40,
                "Методики расчёта",
                "/assessment/methods",
                "calculator",
                MunicipalityReaders.class);
    }

    @Bean
    MenuItem quadrantMenu() {
        return new MenuItem(MenuGroup.SCHOOLS, 50, "Картина", "/assessment/picture", "chart-scatter", Readers.class);
    }

    @Bean
    MenuItem movementMenu() {
        return new MenuItem(MenuGroup.SCHOOLS, 60, "Движение", "/assessment/movement", "arrows-move", Readers.class);
    }

    @Bean
    MenuItem regionalMenu() {
        return new MenuItem(
                MenuGroup.SCHOOLS, 70, "Региональная оценка", "/assessment/regional", "map-2", Roles.REGION);
    }
}
