package ru.mentorcentre.matching;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItem;

/** What matching puts into the side menu. */
@Configuration(proxyBeanMethods = false)
class MatchingMenu {

    @Bean
    MenuItem matchingMenuItem() {
        return new MenuItem(MenuGroup.MENTORING, 40, "Подбор пар", "/matching", "wand", Readers.class);
    }
}
