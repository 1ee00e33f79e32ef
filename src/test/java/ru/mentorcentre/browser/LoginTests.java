package ru.mentorcentre.browser;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Everybody's way in. */
class LoginTests extends Journey {

    @Test
    void theLoginPageIsForEverybody() {
        Screen screen = screen(ColorScheme.LIGHT).open("/login");
        screen.axe().readsWell().fitsThePhone().axe().snap("login");
    }

    @Test
    void theLoginPageIsForEverybodyInTheDark() {
        screen(ColorScheme.DARK).open("/login").axe().fitsThePhone().axe();
    }
}
