package ru.mentorcentre.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.MenuGroup;
import ru.mentorcentre.shared.MenuItem;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.AccountKeepers;

/** The lines of this room in the side menu. */
@Configuration(proxyBeanMethods = false)
class AccessMenu {

    @Bean
    MenuItem accountsMenu() {
        return new MenuItem(
                MenuGroup.ADMINISTRATION, 20, "Учётные записи", "/admin/accounts", "users", AccountKeepers.class);
    }

    @Bean
    MenuItem installationMenu() {
        return new MenuItem(
                MenuGroup.ADMINISTRATION, 90, "Установка", "/admin/installation", "server-cog", Roles.ADMIN);
    }
}
