package ru.mentorcentre.journal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** What the journal puts into the side menu. */
@Configuration(proxyBeanMethods = false)
class JournalMenu {

    @Bean
    MenuItems journalMenuItems() {
        return MenuItems.in(MenuGroup.MENTORING).item(45, "Мой дневник", "/diary", "notebook", Roles.MENTEE);
    }
}
