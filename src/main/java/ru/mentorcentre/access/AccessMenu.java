package ru.mentorcentre.access;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.AccountKeepers;
import ru.mentorcentre.shared.job.RecurringJob;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** The lines of this room in the side menu, and what it does by itself. */
@Configuration(proxyBeanMethods = false)
class AccessMenu {

    @Bean
    RecurringJob throttleCleaning(Throttle throttle) {
        return RecurringJob.every(Duration.ofHours(1), "throttle-cleaning", throttle::cleanUp)
                .firstAfter(Duration.ofMinutes(1));
    }

    @Bean
    MenuItems accessMenuItems() {
        return MenuItems.in(MenuGroup.ADMINISTRATION)
                .item(20, "Учётные записи", "/admin/accounts", "users", AccountKeepers.class)
                .item(90, "Установка", "/admin/installation", "server-cog", Roles.ADMIN);
    }
}
