package ru.mentorcentre.staff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** What the staff puts into the side menu. */
@Configuration(proxyBeanMethods = false)
class StaffMenu {

    @Bean
    MenuItems staffMenuItems() {
        return MenuItems.in(MenuGroup.MENTORING)
                .item(10, "Педагоги", "/staff", "users", SchoolReaders.class)
                .item(12, "Развитие педагогов", "/staff/tests", "certificate", SchoolReaders.class)
                .item(15, "Моя карточка", "/staff/own", "id", Roles.MENTOR, Roles.MENTEE)
                .item(90, "Справочник трудностей", "/staff/difficulties", "list-details", Editors.class);
    }
}
