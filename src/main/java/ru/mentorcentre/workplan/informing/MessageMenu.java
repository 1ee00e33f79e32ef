package ru.mentorcentre.workplan.informing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** What this room adds to the side menu. */
@Configuration(proxyBeanMethods = false)
class MessageMenu {

    @Bean
    MenuItems messageMenuItems() {
        return MenuItems.in(MenuGroup.PLAN)
                .item(
                        30,
                        "Сообщения",
                        "/messages",
                        "mail",
                        Roles.HEAD,
                        Roles.LEADER,
                        Roles.METHODIST,
                        Roles.MODERATOR,
                        Roles.SCHOOL_HEAD,
                        Roles.CURATOR,
                        Roles.MENTOR,
                        Roles.MENTEE);
    }
}
