package ru.mentorcentre.staff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItem;

/** What the staff puts into the side menu. */
@Configuration(proxyBeanMethods = false)
class StaffMenu {

    @Bean
    MenuItem educatorsMenuItem() {
        return new MenuItem(MenuGroup.MENTORING, 10, "Педагоги", "/staff", "users", SchoolReaders.class);
    }

    @Bean
    MenuItem recordBooksMenuItem() {
        return new MenuItem(
                MenuGroup.MENTORING, 12, "Развитие педагогов", "/staff/tests", "certificate", SchoolReaders.class);
    }

    @Bean
    MenuItem ownCardMenuItem() {
        return new MenuItem(MenuGroup.MENTORING, 15, "Моя карточка", "/staff/own", "id", Roles.MENTOR, Roles.MENTEE);
    }

    @Bean
    MenuItem difficultiesMenuItem() {
        return new MenuItem(
                MenuGroup.MENTORING, 90, "Справочник трудностей", "/staff/difficulties", "list-details", Editors.class);
    }
}
