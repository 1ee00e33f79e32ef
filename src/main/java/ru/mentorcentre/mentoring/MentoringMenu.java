package ru.mentorcentre.mentoring;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.MenuGroup;
import ru.mentorcentre.shared.MenuItem;
import ru.mentorcentre.shared.Roles;

/** What mentoring puts into the side menu. */
@Configuration(proxyBeanMethods = false)
class MentoringMenu {

    private static final String[] READERS = {
        Roles.HEAD, Roles.LEADER, Roles.METHODIST, Roles.REGION, Roles.SCHOOL_HEAD, Roles.CURATOR
    };

    @Bean
    MenuItem requestsMenuItem() {
        return item(20, "Запросы", "/requests", "help-hexagon", READERS);
    }

    @Bean
    MenuItem requestDifficultiesMenuItem() {
        return item(25, "Трудности", "/requests/difficulties", "chart-bar", READERS);
    }

    @Bean
    MenuItem mentorsMenuItem() {
        return item(30, "Наставники", "/mentors", "user-star", READERS);
    }

    @Bean
    MenuItem ownMentorMenuItem() {
        return item(35, "Я — наставник", "/mentors/own", "user-star", Roles.MENTOR);
    }

    @Bean
    MenuItem ownRequestMenuItem() {
        return item(36, "Мой запрос", "/requests/own", "help-hexagon", Roles.MENTEE);
    }

    private static MenuItem item(int order, String title, String url, String icon, String... roles) {
        return new MenuItem(MenuGroup.MENTORING, order, title, url, icon, Set.of(roles));
    }
}
