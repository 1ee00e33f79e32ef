package ru.mentorcentre.mentoring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItem;

/** What mentoring puts into the side menu. */
@Configuration(proxyBeanMethods = false)
class MentoringMenu {

    @Bean
    MenuItem requestsMenuItem() {
        return new MenuItem(MenuGroup.MENTORING, 20, "Запросы", "/requests", "help-hexagon", SchoolReaders.class);
    }

    @Bean
    MenuItem requestDifficultiesMenuItem() {
        return new MenuItem(
                MenuGroup.MENTORING, 25, "Трудности", "/requests/difficulties", "chart-bar", SchoolReaders.class);
    }

    @Bean
    MenuItem mentorsMenuItem() {
        return new MenuItem(MenuGroup.MENTORING, 30, "Наставники", "/mentors", "user-star", SchoolReaders.class);
    }

    @Bean
    MenuItem ownMentorMenuItem() {
        return new MenuItem(MenuGroup.MENTORING, 35, "Я — наставник", "/mentors/own", "user-star", Roles.MENTOR);
    }

    @Bean
    MenuItem ownRequestMenuItem() {
        return new MenuItem(MenuGroup.MENTORING, 36, "Мой запрос", "/requests/own", "help-hexagon", Roles.MENTEE);
    }
}
