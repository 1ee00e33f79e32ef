package ru.mentorcentre.demo;

import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;

/** Fills an empty database at the first start. */
@Component
@Profile("demo")
class DemoData implements ApplicationRunner {

    private static final String PASSWORD = "demo-demo";

    private final Accounts accounts;
    private final Municipalities municipalities;

    DemoData(Accounts accounts, Municipalities municipalities) {
        this.accounts = accounts;
        this.municipalities = municipalities;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.isEmpty()) {
            return;
        }
        MunicipalityInfo first = municipalities.add("Сосновский район", "Приозёрный край", 2025);
        MunicipalityInfo second = municipalities.add("Луговской район", "Приозёрный край", 2025);
        add("admin", "Администратор", Role.ADMIN, null);
        add("region", "Куратор ИРО", Role.REGION, null);
        add("head", "Начальник управления", Role.HEAD, first.id());
        add("leader", "Руководитель МНЦ", Role.LEADER, first.id());
        add("methodist", "Методист", Role.METHODIST, first.id());
        add("methodist2", "Методист", Role.METHODIST, second.id());
    }

    private void add(String login, String name, Role role, Long municipalityId) {
        accounts.add(new NewAccount(login, name, Set.of(role), municipalityId, null), PASSWORD);
    }
}
