package ru.mentorcentre.matching;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.MenuGroup;
import ru.mentorcentre.shared.MenuItem;
import ru.mentorcentre.shared.Roles;

/** What matching puts into the side menu. */
@Configuration(proxyBeanMethods = false)
class MatchingMenu {

    @Bean
    MenuItem matchingMenuItem() {
        return new MenuItem(
                MenuGroup.MENTORING,
                40,
                "Подбор пар",
                "/matching",
                "wand",
                Set.of(Roles.HEAD, Roles.LEADER, Roles.METHODIST, Roles.REGION));
    }
}
