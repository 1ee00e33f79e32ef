package ru.mentorcentre.privacy;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.MenuGroup;
import ru.mentorcentre.shared.MenuItem;
import ru.mentorcentre.shared.Roles;

/** The lines of this room in the side menu. */
@Configuration(proxyBeanMethods = false)
class PrivacyMenu {

    @Bean
    MenuItem accessReportMenu() {
        return new MenuItem(
                MenuGroup.ADMINISTRATION,
                32,
                "Доступ к данным",
                "/admin/access",
                "eye",
                Set.of(Roles.ADMIN, Roles.LEADER, Roles.HEAD));
    }

    @Bean
    MenuItem retentionMenu() {
        return new MenuItem(
                MenuGroup.ADMINISTRATION,
                34,
                "Сроки хранения",
                "/admin/retention",
                "hourglass",
                Set.of(Roles.LEADER, Roles.HEAD));
    }
}
