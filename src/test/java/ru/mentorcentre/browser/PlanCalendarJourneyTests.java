package ru.mentorcentre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** An approved plan is looked at as a month, on a wide screen and on a phone, and taken along into a calendar. */
class PlanCalendarJourneyTests extends Journey {

    private static final String[][] EVENTS = {
        {"Совещание кураторов школ", "5 марта"},
        {"Круглый стол «Опыт наставников: что получилось и что мешает»", "5 марта"},
        {"Сбор отчётов наставников", "до 20 марта"},
        {"Школа молодого наставника", "с 10 по 25 марта"},
        {"Наполнение рубрики на сайте", "март"},
        {"Сопровождение наставнических пар", "январь – май"}
    };

    private final String title = "Календарь № " + ThreadLocalRandom.current().nextInt(100_000, 999_999);

    @Test
    void aMonthIsLookedAtAndTakenAlong() {
        String plan = approvedPlan();
        Screen mentor = signIn("mentor").open("/plan/calendar?month=2032-03").axe();
        Page page = mentor.page();
        assertThat(page.locator("#month")).hasText("Март 2032");
        assertThat(page.locator("td:has(time[datetime='2032-03-05']) a")).hasCount(2);
        assertThat(page.locator("td:has(time[datetime='2032-03-20'])")).containsText("последний день");
        assertThat(page.locator(".month-whole")).containsText("январь – май");
        assertThat(page.locator("td:has(time[datetime='2032-03-05'])")).containsText("отменено");
        mentor.readsWell().snap("plan-month");

        mentor.width(Screen.NARROW)
                .open("/plan/calendar?month=2032-03")
                .fitsThePhone()
                .axe();
        assertThat(page.locator("td:has(time[datetime='2032-03-05']) .month-words"))
                .isVisible();
        assertThat(page.locator("td:has(time[datetime='2032-03-06'])")).isHidden();
        page.locator(".month-moves [rel=next]").click();
        assertThat(page.locator("#month")).hasText("Апрель 2032");
        page.locator(".month-whole a").first().click();
        assertThat(page.locator("h1")).hasText("Сопровождение наставнических пар");

        mentor.width(Screen.WIDE).open("/plan/feed").axe();
        page.locator("main form[action$='/plan/feed'] button").click();
        assertThat(page.locator("#feed-link"))
                .hasValue(java.util.regex.Pattern.compile("http.*/plan/feed/[\\w-]{43}\\.ics"));
        mentor.axe().readsWell().snap("plan-feed");
        mentor.width(Screen.NARROW).fitsThePhone().axe();
        // its host is the known address of the program, which is not where the test runs
        String link = URI.create(page.locator("#feed-link").inputValue()).getPath();
        String calendar = new String(page.request().get(link).body(), StandardCharsets.UTF_8);
        org.assertj.core.api.Assertions.assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20320305")
                .contains("STATUS:CANCELLED");
        page.locator("main form[action$='/plan/feed/removal'] button").click();
        assertThat(page.locator(".note-success")).containsText("отключена");
        signIn("leader")
                .open(plan)
                .page()
                .locator(".actions a[href='/plan/calendar']")
                .click();
    }

    private String approvedPlan() {
        Screen leader = signIn("leader").open("/plan/new");
        Page page = leader.page();
        page.locator("#title").fill(title);
        page.locator("#context").selectOption("CALENDAR");
        page.locator("#startYear").fill("2032");
        page.locator("[name=source][value=EMPTY]").check();
        page.locator("main form button[type=submit]").click();
        String plan = page.url().replaceFirst(".*(/plan/\\d+).*", "$1");
        leader.open(plan + "/sections/new");
        page.locator("#title").fill("Проектная работа");
        page.locator("main form.form button[type=submit]").click();
        for (String[] event : EVENTS) {
            page.locator(".plan-section-tools a").first().click();
            page.locator("#title").fill(event[0]);
            page.locator("#term").fill(event[1]);
            page.locator("main form.form button[type=submit]").click();
        }
        page.locator(".actions .btn-primary").click();
        Screen head = signIn("head").open(plan);
        head.page().locator(".actions .btn-primary").click();
        leader.open(plan);
        page.locator("tbody tr a.btn").first().click();
        page.locator("[name=state][value=CANCELLED]").check();
        page.locator("#reason").fill("Карантин");
        page.locator("main form button[type=submit]").click();
        // the calendar of a mentor holds what is for mentors
        leader.open(plan);
        for (String event : page.locator(".plan-table tbody th a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()) {
            leader.open(event + "/scope");
            page.locator("[name=audiences][value=MENTORS]").check();
            page.locator("main form.form button[type=submit]").click();
        }
        return plan;
    }
}
