package ru.mentorcentre.reserve;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** What this room adds to the side menu. */
@Configuration(proxyBeanMethods = false)
class ReserveMenu {

    @Bean
    MenuItems reserveMenuItems() {
        return MenuItems.in(MenuGroup.RESERVE)
                .item(10, "Заявки в резерв", "/reserve", "users-group", SchoolReaders.class)
                .item(15, "Реестр резерва", "/reserve/register", "certificate", SchoolReaders.class)
                .item(20, "Моя заявка", "/reserve/own", "user-star", Roles.MENTOR, Roles.MENTEE)
                .item(
                        30,
                        "Потребность",
                        "/reserve/needs",
                        "briefcase",
                        Roles.LEADER,
                        Roles.METHODIST,
                        Roles.SCHOOL_HEAD,
                        Roles.CURATOR)
                .item(30, "Потребность", "/reserve/needs/balance", "briefcase", Roles.HEAD)
                .item(90, "Сезоны", "/reserve/seasons", "calendar-stats", Readers.class);
    }
}
