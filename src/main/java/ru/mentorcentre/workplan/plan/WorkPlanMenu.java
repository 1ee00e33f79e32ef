package ru.mentorcentre.workplan.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItem;

/** What this room adds to the side menu. */
@Configuration(proxyBeanMethods = false)
class WorkPlanMenu {

    @Bean
    MenuItem workPlanMenuItem() {
        return new MenuItem(MenuGroup.PLAN, 10, "План работы", "/plan", "calendar", WholeCentre.class);
    }
}
