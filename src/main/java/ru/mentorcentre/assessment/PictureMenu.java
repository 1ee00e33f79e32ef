package ru.mentorcentre.assessment;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.MenuGroup;
import ru.mentorcentre.shared.MenuItem;
import ru.mentorcentre.shared.Roles;

/** What the overview and the pictures put into the side menu. */
@Configuration(proxyBeanMethods = false)
class PictureMenu {

    private static final Set<String> READERS = Set.of(Roles.HEAD, Roles.LEADER, Roles.METHODIST, Roles.REGION);

    @Bean
    MenuItem overviewMenu() {
        return new MenuItem(MenuGroup.OVERVIEW, 10, "Обзор", "/", "layout-dashboard", Set.of());
    }

    @Bean
    MenuItem quadrantMenu() {
        return new MenuItem(MenuGroup.SCHOOLS, 50, "Картина", "/assessment/picture", "chart-scatter", READERS);
    }

    @Bean
    MenuItem movementMenu() {
        return new MenuItem(MenuGroup.SCHOOLS, 60, "Движение", "/assessment/movement", "arrows-move", READERS);
    }

    @Bean
    MenuItem regionalMenu() {
        return new MenuItem(
                MenuGroup.SCHOOLS, 70, "Региональная оценка", "/assessment/regional", "map-2", Set.of(Roles.REGION));
    }
}
