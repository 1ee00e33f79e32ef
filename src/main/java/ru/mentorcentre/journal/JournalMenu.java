package ru.mentorcentre.journal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItem;

/** What the journal puts into the side menu. */
@Configuration(proxyBeanMethods = false)
class JournalMenu {

    @Bean
    MenuItem diaryMenuItem() {
        return new MenuItem(MenuGroup.MENTORING, 45, "Мой дневник", "/diary", "notebook", Roles.MENTEE);
    }
}
