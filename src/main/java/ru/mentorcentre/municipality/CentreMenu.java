package ru.mentorcentre.municipality;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.MenuGroup;
import ru.mentorcentre.shared.MenuItem;
import ru.mentorcentre.shared.Roles;

/** What this room adds to the side menu. */
@Configuration(proxyBeanMethods = false)
class CentreMenu {

    /** Everybody of a municipality may know who its centre is (domain §13.2). */
    static final Set<String> READERS = Set.of(
            Roles.REGION,
            Roles.HEAD,
            Roles.LEADER,
            Roles.METHODIST,
            Roles.MODERATOR,
            Roles.SCHOOL_HEAD,
            Roles.CURATOR,
            Roles.MENTOR,
            Roles.MENTEE);

    @Bean
    MenuItem passportMenuItem() {
        return new MenuItem(MenuGroup.ADMINISTRATION, 10, "Наш центр", "/centre", "building-community", READERS);
    }

    @Bean
    MenuItem profileMenuItem() {
        return new MenuItem(
                MenuGroup.ADMINISTRATION,
                12,
                "Правила центра",
                "/centre/profile",
                "adjustments",
                Set.of(Roles.REGION, Roles.HEAD, Roles.LEADER, Roles.METHODIST));
    }

    @Bean
    MenuItem municipalitiesMenuItem() {
        return new MenuItem(
                MenuGroup.ADMINISTRATION,
                14,
                "Муниципалитеты",
                "/admin/municipalities",
                "map-2",
                Set.of(Roles.ADMIN, Roles.REGION));
    }
}
