package ru.mentorcentre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A date is set and people are invited; a mentor answers on a phone, the methodist marks, the certificate is checked. */
class AttendanceJourneyTests extends Journey {

    private final String title = "Встреча № " + ThreadLocalRandom.current().nextInt(100_000, 999_999);

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Test
    void aDateIsSetAnsweredMarkedAndCertified() {
        String event = text("select '/plan/' || plan_id || '/events/' || id from planned_event"
                + " where title = 'Сопровождение наставнических пар' and municipality_id ="
                + " (select municipality_id from account where login = 'mentor')");
        Screen methodist = signIn("methodist");
        Page page = methodist.page();
        methodist.open(event + "/sessions/new").axe();
        page.locator("#endsAt").fill("10:00");
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator(".form-errors")).containsText("Укажите день");
        methodist.axe().readsWell();
        page.locator("#heldOn").fill(LocalDate.now(clock).toString());
        page.locator("#startsAt").fill("00:01");
        page.locator("#endsAt").fill("23:59");
        page.locator("#place").fill(title);
        page.locator("#hours").fill("2");
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator(".note-success")).containsText("Дата добавлена");
        String date = page.url().replaceFirst(".*(/plan/\\d+/events/\\d+/sessions/\\d+).*", "$1");
        methodist.axe().readsWell().fitsThePhone().axe().snap("session-empty").width(Screen.WIDE);

        String mentor = text("select last_name from educator where id in (select educator_id from account_educator"
                + " where account_id = (select id from account where login = 'mentor'))");
        methodist
                .open(date + "/participants/new?q=" + URLEncoder.encode(mentor, StandardCharsets.UTF_8))
                .axe();
        page.locator("input[name=educators]").first().check();
        page.locator("form:has(.tick-list) button[type=submit]").click();
        assertThat(page.locator(".note-success")).containsText("Добавлено в список: 1");
        methodist.axe().readsWell().snap("session-list");

        Screen own = signIn("mentor").width(Screen.NARROW).open("/plan/own");
        own.fitsThePhone().axe().readsWell().snap("own-events");
        Locator card = own.page().locator(".own-date", new Page.LocatorOptions().setHasText(title));
        card.locator("button", new Locator.LocatorOptions().setHasText("Приду")).click();
        assertThat(own.page().locator(".note-success")).containsText("вы придёте");

        methodist.width(Screen.WIDE).open(date + "/edit");
        page.locator("#startsAt").fill("00:02");
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator(".note-success")).containsText("человек: напишите им");
        methodist.axe().readsWell().fitsThePhone().axe().snap("session-moved").width(Screen.WIDE);
        page.locator(".note a", new Page.LocatorOptions().setHasText("Написать участникам"))
                .click();
        assertThat(page.locator("#body")).hasValue(java.util.regex.Pattern.compile("00:02–23:59"));
        methodist.axe().readsWell().fitsThePhone().axe().snap("message-to-date").width(Screen.WIDE);
        page.locator("#subject").fill("Другой час: " + title);
        page.locator("main form.form button[type=submit]").click();
        methodist.axe().readsWell().fitsThePhone().axe().width(Screen.WIDE);
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(".note-success")).containsText("Сообщение отправлено: 1");
        own.open("/messages");
        own.page()
                .locator("tbody a", new Page.LocatorOptions().setHasText(title))
                .click();
        assertThat(own.page().locator(".facts a[href='/plan/own']")).isVisible();
        own.fitsThePhone().axe().readsWell();

        methodist.open(date + "/attendance").axe();
        page.locator("input[name=came]").first().check();
        page.locator(".tick-buttons button").click();
        assertThat(page.locator(".note-success")).containsText("Отмечено: 1");
        methodist
                .open(date + "/attendance")
                .fitsThePhone()
                .axe()
                .snap("attendance")
                .width(Screen.WIDE);
        methodist.open(date + "/qr").axe();
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(".visit-code svg")).isVisible();
        methodist.axe().fitsThePhone().snap("session-qr").width(Screen.WIDE);
        methodist.open(date + "/certificates").axe();
        page.locator(".actions button").click();
        assertThat(page.locator(".note-success")).containsText("Выдан 1 сертификат");
        String number = page.locator("td[data-label=Номер]").first().innerText();
        methodist.axe().readsWell();

        Screen stranger = screen(ColorScheme.LIGHT).open("/certificate");
        stranger.axe().fitsThePhone();
        stranger.page().locator("#number").fill(number.toLowerCase());
        stranger.page().locator("button.next").click();
        assertThat(stranger.page().locator("h1")).hasText("Сертификат действителен");
        stranger.axe().fitsThePhone().snap("certificate-check");
    }

    private String text(String query) {
        return database.sql(query).query(String.class).single();
    }
}
