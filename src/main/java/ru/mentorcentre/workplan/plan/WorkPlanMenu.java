package ru.mentorcentre.workplan.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** What this room adds to the side menu. */
@Configuration(proxyBeanMethods = false)
class WorkPlanMenu {

    @Bean
    MenuItems workPlanMenuItems() {
        return MenuItems.in(MenuGroup.PLAN).item(10, "План работы", "/plan", "calendar", WholeCentre.class);
    }
}
