package ru.mentorcentre.workplan.own;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** What this room adds to the side menu. */
@Configuration(proxyBeanMethods = false)
class OwnEventMenu {

    @Bean
    MenuItems ownEventMenuItems() {
        return MenuItems.in(MenuGroup.PLAN)
                .item(
                        5,
                        "Мои мероприятия",
                        "/plan/own",
                        "calendar-user",
                        Roles.MENTOR,
                        Roles.MENTEE,
                        Roles.SCHOOL_HEAD,
                        Roles.CURATOR);
    }
}
