package ru.mentorcentre.mentorship;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.MenuGroup;
import ru.mentorcentre.shared.MenuItem;
import ru.mentorcentre.shared.Roles.PairReaders;

/** What pairs put into the side menu. */
@Configuration(proxyBeanMethods = false)
class MentorshipMenu {

    @Bean
    MenuItem mentorshipsMenuItem() {
        return new MenuItem(MenuGroup.MENTORING, 40, "Пары", "/mentorships", "heart-handshake", PairReaders.class);
    }
}
