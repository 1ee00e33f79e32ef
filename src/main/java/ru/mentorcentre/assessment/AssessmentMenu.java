package ru.mentorcentre.assessment;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.MenuGroup;
import ru.mentorcentre.shared.MenuItem;
import ru.mentorcentre.shared.Roles;

/** The room's lines of the side menu. */
@Configuration(proxyBeanMethods = false)
class AssessmentMenu {

    private static final Set<String> READERS = Set.of(Roles.HEAD, Roles.LEADER, Roles.METHODIST, Roles.REGION);

    @Bean
    MenuItem assessmentMenuItem() {
        return new MenuItem(MenuGroup.SCHOOLS, 30, "Оценка по годам", "/assessment", "chart-dots", READERS);
    }

    @Bean
    MenuItem methodsMenuItem() {
        return new MenuItem(
                MenuGroup.SCHOOLS,
                40,
                "Методики расчёта",
                "/assessment/methods",
                "calculator",
                Set.of(Roles.HEAD, Roles.LEADER, Roles.METHODIST));
    }
}
