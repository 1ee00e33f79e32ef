package ru.mentorcentre.school.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** What the register puts into the side menu. */
@Configuration(proxyBeanMethods = false)
class SchoolMenu {

    @Bean
    MenuItems schoolMenuItems() {
        return MenuItems.in(MenuGroup.SCHOOLS)
                .item(10, "Школы", "/schools", "school", Readers.class)
                .item(10, "Моя школа", "/schools", "school", Roles.SCHOOL_HEAD, Roles.CURATOR)
                .item(20, "ШНОР и ШССУ", "/schools/listings", "list-check", Readers.class);
    }
}
