package ru.mentorcentre.mentorship;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItem;

/** What pairs put into the side menu. */
@Configuration(proxyBeanMethods = false)
class MentorshipMenu {

    @Bean
    MenuItem mentorshipsMenuItem() {
        return new MenuItem(MenuGroup.MENTORING, 40, "Пары", "/mentorships", "heart-handshake", PairReaders.class);
    }
}
