package ru.mentorcentre.matching;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** What matching puts into the side menu. */
@Configuration(proxyBeanMethods = false)
class MatchingMenu {

    @Bean
    MenuItems matchingMenuItems() {
        return MenuItems.in(MenuGroup.MENTORING).item(40, "Подбор пар", "/matching", "wand", Readers.class);
    }
}
