package ru.mentorcentre.centre;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** What this room adds to the side menu. */
@Configuration(proxyBeanMethods = false)
class CentreMenu {

    @Bean
    MenuItems centreMenuItems() {
        return MenuItems.in(MenuGroup.ADMINISTRATION)
                .item(10, "Наш центр", "/centre", "building-community", WholeCentre.class)
                .item(12, "Правила центра", "/centre/profile", "adjustments", Readers.class)
                .item(14, "Муниципалитеты", "/admin/municipalities", "map-2", Roles.ADMIN, Roles.REGION);
    }
}
