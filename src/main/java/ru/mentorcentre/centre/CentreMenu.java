package ru.mentorcentre.centre;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItem;

/** What this room adds to the side menu. */
@Configuration(proxyBeanMethods = false)
class CentreMenu {

    @Bean
    MenuItem passportMenuItem() {
        return new MenuItem(
                MenuGroup.ADMINISTRATION, 10, "Наш центр", "/centre", "building-community", WholeCentre.class);
    }

    @Bean
    MenuItem profileMenuItem() {
        return new MenuItem(
                MenuGroup.ADMINISTRATION, 12, "Правила центра", "/centre/profile", "adjustments", Readers.class);
    }

    @Bean
    MenuItem municipalitiesMenuItem() {
        return new MenuItem(
                MenuGroup.ADMINISTRATION,
                14,
                "Муниципалитеты",
                "/admin/municipalities",
                "map-2",
                Roles.ADMIN,
                Roles.REGION);
    }
}
