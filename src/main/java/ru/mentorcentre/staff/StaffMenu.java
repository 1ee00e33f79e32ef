package ru.mentorcentre.staff;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.MenuGroup;
import ru.mentorcentre.shared.MenuItem;
import ru.mentorcentre.shared.Roles;

/** What the staff puts into the side menu. */
@Configuration(proxyBeanMethods = false)
class StaffMenu {

    @Bean
    MenuItem educatorsMenuItem() {
        return item(
                10,
                "Педагоги",
                "/staff",
                "users",
                Roles.HEAD,
                Roles.LEADER,
                Roles.METHODIST,
                Roles.REGION,
                Roles.SCHOOL_HEAD,
                Roles.CURATOR);
    }

    @Bean
    MenuItem recordBooksMenuItem() {
        return item(
                12,
                "Развитие педагогов",
                "/staff/tests",
                "certificate",
                Roles.HEAD,
                Roles.LEADER,
                Roles.METHODIST,
                Roles.REGION,
                Roles.SCHOOL_HEAD,
                Roles.CURATOR);
    }

    @Bean
    MenuItem ownCardMenuItem() {
        return item(15, "Моя карточка", "/staff/own", "id", Roles.MENTOR, Roles.MENTEE);
    }

    @Bean
    MenuItem difficultiesMenuItem() {
        return item(90, "Справочник трудностей", "/staff/difficulties", "list-details", Roles.LEADER, Roles.METHODIST);
    }

    private static MenuItem item(int order, String title, String url, String icon, String... roles) {
        return new MenuItem(MenuGroup.MENTORING, order, title, url, icon, Set.of(roles));
    }
}
