package ru.mentorcentre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** A plan is made by the leader, approved by the head, and carried out by the methodist on a phone. */
class WorkPlanJourneyTests extends Journey {

    private final String title = "План № " + ThreadLocalRandom.current().nextInt(100_000, 999_999);

    @Test
    void aPlanIsMadeApprovedAndCarriedOut() {
        Screen leader = signIn("leader").open("/plan/new").axe();
        Page page = leader.page();
        page.locator("#title").fill(title);
        page.locator("#context").selectOption("CALENDAR");
        page.locator("#startYear").fill("");
        page.locator("[name=source][value=EMPTY]").check();
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(".form-errors")).containsText("Укажите год");
        leader.axe().readsWell().snap("plan-errors");
        page.locator("#startYear").fill("2026");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("h1")).hasText(title);
        String plan = page.url().replaceFirst(".*(/plan/\\d+).*", "$1");

        leader.open(plan + "/sections/new").axe();
        page.locator("#title").fill("Информационная работа");
        page.locator("main form.form button[type=submit]").click();
        page.locator(".plan-section-tools a").first().click();
        page.locator("#title").fill("Памятка школам");
        page.locator("#term").fill("октябрь, далее по мере необходимости");
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator("tbody tr")).containsText("с 01.10.2026 по 31.10.2026");
        leader.axe().readsWell().fitsThePhone().axe().snap("plan-draft");
        leader.width(Screen.WIDE);
        page.locator(".actions .btn-primary").click();
        assertThat(page.locator(".note-success")).containsText("отправлен");

        Screen head = signIn("head").open(plan).axe();
        head.page().locator(".actions .btn-primary").click();
        assertThat(head.page().locator(".facts")).containsText("утверждён");

        Screen methodist = signIn("methodist").width(Screen.NARROW).open(plan);
        methodist.page().locator("tbody tr a.btn").click();
        methodist.fitsThePhone().axe().readsWell();
        methodist.page().locator("#doneOn").fill("2026-10-05");
        methodist.page().locator("#result").fill("Памятка разослана");
        methodist.page().locator("main form button[type=submit]").click();
        assertThat(methodist.page().locator("tbody tr")).containsText("выполнено");
        methodist.fitsThePhone().axe().snap("plan-carried-out");
    }
}
