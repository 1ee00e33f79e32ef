package ru.mentorcentre.school.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItem;

/** What the register puts into the side menu. */
@Configuration(proxyBeanMethods = false)
class SchoolMenu {

    @Bean
    MenuItem schoolsMenuItem() {
        return new MenuItem(MenuGroup.SCHOOLS, 10, "Школы", "/schools", "school", Readers.class);
    }

    @Bean
    MenuItem ownSchoolMenuItem() {
        return new MenuItem(MenuGroup.SCHOOLS, 10, "Моя школа", "/schools", "school", Roles.SCHOOL_HEAD, Roles.CURATOR);
    }

    @Bean
    MenuItem listingsMenuItem() {
        return new MenuItem(MenuGroup.SCHOOLS, 20, "ШНОР и ШССУ", "/schools/listings", "list-check", Readers.class);
    }
}
