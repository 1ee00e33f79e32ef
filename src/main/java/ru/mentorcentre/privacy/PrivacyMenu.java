package ru.mentorcentre.privacy;

import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.Auditors;
import ru.mentorcentre.shared.job.RecurringJob;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** The lines of this room in the side menu, and what it does by itself. */
@Configuration(proxyBeanMethods = false)
class PrivacyMenu {

    @Bean
    RecurringJob personViewCleaning(PersonViews views) {
        return RecurringJob.daily(LocalTime.of(3, 40), "person-view-cleaning", views::cleanUp);
    }

    @Bean
    MenuItems privacyMenuItems() {
        return MenuItems.in(MenuGroup.ADMINISTRATION)
                .item(32, "Доступ к данным", "/admin/access", "eye", Auditors.class)
                .item(34, "Сроки хранения", "/admin/retention", "hourglass", Roles.LEADER, Roles.HEAD);
    }
}
