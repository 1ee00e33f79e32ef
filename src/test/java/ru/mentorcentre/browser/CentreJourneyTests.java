package ru.mentorcentre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The pages of the centre as a methodologist meets them. */
class CentreJourneyTests extends Journey {

    private final String mark = String.valueOf(ThreadLocalRandom.current().nextInt(100_000, 999_999));

    @Test
    void readersFindEveryPageOfTheCentre() {
        Screen screen = come("head");
        for (String page : new String[] {"", "/members", "/orders", "/programme", "/profile"}) {
            screen.width(Screen.WIDE)
                    .open("/centre" + page)
                    .readsWell()
                    .axe()
                    .fitsThePhone()
                    .axe()
                    .snap("centre" + page.replace('/', '-'));
        }
    }

    @Test
    void anOrderIsEnteredWithItsFile() {
        Screen screen = come("leader").open("/centre/orders/new").axe();
        Page page = screen.page();
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(".form-errors")).isVisible();
        screen.axe().readsWell().snap("centre-order-errors");

        page.locator("#number").fill("Ж-" + mark);
        page.locator("#issuedOn").fill("2025-03-01");
        page.locator("#subject").fill("О кураторе центра");
        page.locator("#kind").selectOption("CURATOR");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "приказ.pdf", "application/pdf", "%PDF-1.7 приказ".getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button[type=submit]").click();

        assertThat(page.locator("h1")).hasText("№ Ж-" + mark + " от 01.03.2025");
        screen.readsWell().axe().fitsThePhone().snap("centre-order");
        screen.width(Screen.WIDE)
                .open(page.url() + "/deletion")
                .readsWell()
                .axe()
                .snap("centre-order-deletion");
        page.locator("main .btn-danger").click();
        assertThat(page.locator(".note-success")).containsText("Приказ удалён");
    }

    @Test
    void aMemberIsAddedAndReplaced() {
        Screen screen = come("leader").open("/centre/members/new").axe();
        Page page = screen.page();
        page.locator("#fullName").fill("Журавлёва Юлия " + mark);
        page.locator("#function").selectOption("MENTOR");
        page.locator("#from").fill("2025-02-01");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("h1")).containsText("Журавлёва");
        screen.readsWell().axe().fitsThePhone().snap("centre-member");

        page.locator("main a.btn-primary").click();
        screen.axe().snap("centre-member-replacement");
        page.locator("#fullName").fill("Ёжиков Лев " + mark);
        page.locator("#from").fill("2025-09-01");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("h1")).containsText("Ёжиков Лев");

        screen.open("/search?q=журавлева юлия " + mark).readsWell().axe().snap("search");
        page.locator("main .plain-list a").first().click();
        assertThat(page.locator(".facts")).containsText("31.08.2025");
    }

    @Test
    void aPresetIsLookedAtAndTheRulesEdited() {
        Screen screen = come("methodist2").open("/centre/profile/presets/KORENOVSKY");
        screen.readsWell().axe().fitsThePhone().axe().snap("centre-preset");
        screen.width(Screen.WIDE)
                .open("/centre/profile/edit")
                .readsWell()
                .axe()
                .fitsThePhone()
                .snap("centre-profile-edit");
        Page page = screen.page();
        page.locator("[id='gia_vpr-ratio']").fill("сто");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(".form-errors")).containsText("Нужно число");
        screen.axe();
    }

    @Test
    void theRegisterOfMunicipalitiesReadsWell() {
        Screen screen = come("admin").open("/admin/municipalities");
        screen.readsWell().axe().fitsThePhone().axe().snap("municipalities");
        screen.width(Screen.WIDE)
                .open("/admin/municipalities/new")
                .axe()
                .fitsThePhone()
                .snap("municipality-new");
        come("region").open("/centre").readsWell().axe().fitsThePhone().snap("centre-choice");
    }

    /** Asked for the help first, a person comes back to it after the log-in. */
    private Screen come(String login) {
        return screen(ColorScheme.LIGHT).open("/help").signIn(login);
    }
}
