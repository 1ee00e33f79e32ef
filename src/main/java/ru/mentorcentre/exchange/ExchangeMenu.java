package ru.mentorcentre.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.web.MenuGroup;
import ru.mentorcentre.shared.web.MenuItems;

/** The room's line of the menu. */
@Configuration(proxyBeanMethods = false)
class ExchangeMenu {

    @Bean
    MenuItems exchangeMenuItems() {
        return MenuItems.in(MenuGroup.ADMINISTRATION)
                .item(40, "Журнал импорта", "/imports", "file-import", MunicipalityReaders.class);
    }
}
