package ru.mentorcentre.mentorship;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** What pairs put into the side menu. */
@Configuration(proxyBeanMethods = false)
class MentorshipMenu {

    @Bean
    MenuItems mentorshipMenuItems() {
        return MenuItems.in(MenuGroup.MENTORING).item(40, "Пары", "/mentorships", "heart-handshake", PairReaders.class);
    }
}
