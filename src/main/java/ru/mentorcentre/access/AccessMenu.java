package ru.mentorcentre.access;

import java.time.Duration;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.MenuGroup;
import ru.mentorcentre.shared.MenuItem;
import ru.mentorcentre.shared.RecurringJob;
import ru.mentorcentre.shared.Roles;

/** The lines of this room in the side menu, and what it does by itself. */
@Configuration(proxyBeanMethods = false)
class AccessMenu {

    @Bean
    RecurringJob throttleCleaning(Throttle throttle) {
        return RecurringJob.every(Duration.ofHours(1), "throttle-cleaning", throttle::cleanUp);
    }

    @Bean
    MenuItem accountsMenu() {
        return new MenuItem(
                MenuGroup.ADMINISTRATION,
                20,
                "Учётные записи",
                "/admin/accounts",
                "users",
                Set.of(Roles.ADMIN, Roles.LEADER));
    }

    @Bean
    MenuItem installationMenu() {
        return new MenuItem(
                MenuGroup.ADMINISTRATION, 90, "Установка", "/admin/installation", "server-cog", Set.of(Roles.ADMIN));
    }
}
