package ru.mentorcentre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Who saw whom, and what is kept for how long, as those who answer for the data walk it. */
class PrivacyJourneyTests extends Journey {

    @Test
    void aLeaderFindsWhoOpenedACardAndWhatElseTheySaw() {
        Screen curator = signIn("curator").open("/staff");
        curator.page().locator("main tbody a").first().click();
        String card = curator.page().url().replaceFirst("^https?://[^/]+", "");
        String name = curator.page().locator("h1").innerText();

        Screen leader = signIn("leader").open(card);
        Page page = leader.page();
        page.locator(".tabs a", new Page.LocatorOptions().setHasText("Кто открывал"))
                .click();
        assertThat(page.locator("main tbody")).containsText("Школьный куратор");
        leader.readsWell().axe().fitsThePhone().axe().snap("privacy-views");
        leader.width(Screen.WIDE);
        page.locator("main tbody a", new Page.LocatorOptions().setHasText("Елена Кураторова"))
                .first()
                .click();
        assertThat(page.locator("main tbody")).containsText(name);
        leader.readsWell().axe().fitsThePhone().snap("privacy-account");
        leader.width(Screen.WIDE)
                .open("/admin/access")
                .readsWell()
                .axe()
                .fitsThePhone()
                .snap("privacy-access");
    }

    @Test
    void anAdministratorAsksByNumberAndReadsNoName() {
        Screen curator = signIn("curator").open("/staff");
        curator.page().locator("main tbody a").first().click();
        String number = curator.page().url().replaceFirst("^.*/", "");
        String name = curator.page().locator("h1").innerText();

        Screen admin = signIn("admin").open("/admin/access/people");
        Page page = admin.page();
        admin.readsWell().axe().fitsThePhone().axe().snap("privacy-people");
        page.locator("#number").fill(number);
        page.locator("main form .btn-primary").click();
        assertThat(page.locator("main tbody")).containsText("Елена Кураторова");
        assertThat(page.locator("main")).not().containsText(name);
        admin.readsWell().axe();
    }

    @Test
    void aLeaderSetsAPeriodAndTheHeadReadsIt() {
        Screen leader = signIn("leader").open("/admin/retention").readsWell().axe();
        Page page = leader.page();
        page.locator("a[href$='CONSENTS/edit']").click();
        leader.axe();
        page.locator("#number").fill("999");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("#number-error")).isVisible();
        leader.axe().snap("privacy-retention-errors");
        page.locator("#number").fill("3");
        page.locator("#ground").fill("Положение, п. 5");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("main tbody").first()).containsText("Положение, п. 5");
        page.locator("main tbody a[href$='/CONSENTS']").click();
        leader.readsWell().axe().fitsThePhone().axe().snap("privacy-due");

        Screen head = signIn("head").open("/admin/retention").readsWell().axe().fitsThePhone();
        assertThat(head.page().locator("main a[href$='/edit']")).hasCount(0);
    }

    @Test
    void aCuratorComesFromTheFirstPageToTheConsentsThatEnd() {
        Screen curator = signIn("curator").open("/");
        Page page = curator.page();
        page.locator(".attention a", new Page.LocatorOptions().setHasText("скоро кончает"))
                .click();
        assertThat(page.locator("main tbody tr")).not().hasCount(0);
        curator.readsWell().axe().fitsThePhone().axe().snap("privacy-consents");
    }
}
