package ru.mentorcentre.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.MenuGroup;
import ru.mentorcentre.shared.MenuItem;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;

/** The room's line of the menu. */
@Configuration(proxyBeanMethods = false)
class ExchangeMenu {

    @Bean
    MenuItem importsMenu() {
        return new MenuItem(
                MenuGroup.ADMINISTRATION, 40, "Журнал импорта", "/imports", "file-import", MunicipalityReaders.class);
    }
}
