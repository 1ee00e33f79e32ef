package ru.mentorcentre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.mentorcentre.access.AccountExample;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.access.factor.AuthenticatorApp;
import ru.mentorcentre.municipality.Municipalities;

/** A leader sets up a second factor, keeps the codes on paper, and signs in with either. */
class SecondFactorJourneyTests extends Journey {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private JdbcClient database;

    @Test
    void aLeaderSetsItUpAndSignsInWithIt() {
        long municipality =
                municipalities.add("Район второго фактора", "Край", 2025).id();
        String login = AccountExample.login("leader");
        accounts.add(
                new NewAccount(login, "Вера Осторожная", Set.of(Role.LEADER), municipality, null),
                AccountExample.PASSWORD);
        Screen screen = screen(ColorScheme.LIGHT).signIn(login, AccountExample.PASSWORD);
        Page page = screen.page();
        page.navigate("/account");
        look(screen, "factor-account");
        page.locator(".actions a", new Page.LocatorOptions().setHasText("Второй фактор"))
                .click();
        look(screen, "factor-off");
        page.locator("a.btn-primary", new Page.LocatorOptions().setHasText("Настроить"))
                .click();
        look(screen, "factor-setup");
        AuthenticatorApp app = new AuthenticatorApp(page.locator("#secret").innerText());
        page.locator("[name=newPasswordCode]").fill("000");
        page.locator("[name=password]").fill(AccountExample.PASSWORD);
        page.locator("form.card [type=submit]").first().click();
        assertThat(page.locator(".field-error").first()).containsText("Код не подходит");
        look(screen, "factor-setup-wrong");
        page.locator("[name=newPasswordCode]").fill(app.code(0));
        page.locator("[name=password]").fill(AccountExample.PASSWORD);
        page.locator("form.card [type=submit]").first().click();
        assertThat(page.locator("h1")).hasText("Резервные коды");
        List<String> recovery = page.locator(".recovery-codes code").allInnerTexts();
        assertThat(recovery).hasSize(10);
        look(screen, "factor-recovery-codes");
        page.locator("a.btn-primary").click();
        page.navigate("/account/second-factor");
        look(screen, "factor-on");
        leave(screen);

        password(page, login);
        look(screen, "login-code");
        page.locator("[name=passwordCode]").fill("123");
        page.keyboard().press("Enter");
        assertThat(page.locator("#problem")).containsText("Код не подходит");
        look(screen, "login-code-wrong");
        database.sql("update second_factor set last_step = 0").update();
        page.locator("[name=passwordCode]").fill(app.code(0));
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        leave(screen);

        password(page, login);
        page.locator("[name=passwordCode]").fill(recovery.get(0));
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate("/account");
        assertThat(page.locator("dl.facts")).containsText("включён, резервных кодов: 9");
    }

    private static void password(Page page, String login) {
        page.navigate("/login");
        page.locator("[name=username]").fill(login);
        page.locator("[name=password]").fill(AccountExample.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/login/code");
    }

    private static void leave(Screen screen) {
        screen.width(Screen.WIDE).page().locator(".bar-account summary").click();
        screen.page().locator("form[action$='/logout'] button").click();
        screen.page().waitForURL("**/login?logout");
    }

    private static void look(Screen screen, String name) {
        screen.width(Screen.WIDE)
                .axe()
                .readsWell()
                .fitsThePhone()
                .axe()
                .snap(name)
                .width(Screen.WIDE);
    }
}
