package ru.mentorcentre.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.MenuGroup;
import ru.mentorcentre.shared.MenuItem;
import ru.mentorcentre.shared.Roles.Auditors;

/** The line of this room in the side menu. */
@Configuration(proxyBeanMethods = false)
class AuditMenu {

    @Bean
    MenuItem auditTrailMenu() {
        return new MenuItem(MenuGroup.ADMINISTRATION, 30, "Журнал действий", "/admin/audit", "history", Auditors.class);
    }
}
