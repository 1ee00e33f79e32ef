package ru.mentorcentre.audit;

import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles.Auditors;
import ru.mentorcentre.shared.job.RecurringJob;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** The line of this room in the side menu, and what it does by itself. */
@Configuration(proxyBeanMethods = false)
class AuditMenu {

    @Bean
    RecurringJob auditCleaning(AuditTrail trail) {
        return RecurringJob.daily(LocalTime.of(3, 30), "audit-cleaning", trail::cleanUp);
    }

    @Bean
    MenuItems auditMenuItems() {
        return MenuItems.in(MenuGroup.ADMINISTRATION)
                .item(30, "Журнал действий", "/admin/audit", "history", Auditors.class);
    }
}
