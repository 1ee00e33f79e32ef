package ru.mentorcentre.mentoring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** What mentoring puts into the side menu. */
@Configuration(proxyBeanMethods = false)
class MentoringMenu {

    @Bean
    MenuItems mentoringMenuItems() {
        return MenuItems.in(MenuGroup.MENTORING)
                .item(20, "Запросы", "/requests", "help-hexagon", SchoolReaders.class)
                .item(25, "Трудности", "/requests/difficulties", "chart-bar", SchoolReaders.class)
                .item(30, "Наставники", "/mentors", "user-star", SchoolReaders.class)
                .item(35, "Я — наставник", "/mentors/own", "user-star", Roles.MENTOR)
                .item(36, "Мой запрос", "/requests/own", "help-hexagon", Roles.MENTEE);
    }
}
