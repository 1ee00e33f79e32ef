package ru.mentorcentre.school;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.MenuGroup;
import ru.mentorcentre.shared.MenuItem;
import ru.mentorcentre.shared.Roles;

/** What the register puts into the side menu. */
@Configuration(proxyBeanMethods = false)
class SchoolMenu {

    @Bean
    MenuItem schoolsMenuItem() {
        return item(10, "Школы", "/schools", "school", Roles.HEAD, Roles.LEADER, Roles.METHODIST, Roles.REGION);
    }

    @Bean
    MenuItem ownSchoolMenuItem() {
        return item(10, "Моя школа", "/schools", "school", Roles.SCHOOL_HEAD, Roles.CURATOR);
    }

    @Bean
    MenuItem listingsMenuItem() {
        return item(
                20,
                "ШНОР и ШССУ",
                "/schools/listings",
                "list-check",
                Roles.HEAD,
                Roles.LEADER,
                Roles.METHODIST,
                Roles.REGION);
    }

    private static MenuItem item(int order, String title, String url, String icon, String... roles) {
        return new MenuItem(MenuGroup.SCHOOLS, order, title, url, icon, Set.of(roles));
    }
}
