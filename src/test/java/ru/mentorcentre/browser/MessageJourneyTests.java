package ru.mentorcentre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** A message is begun with a template, sent by the methodist, read by a curator on a phone, and taken back. */
class MessageJourneyTests extends Journey {

    private final String event = "Круглый стол № " + ThreadLocalRandom.current().nextInt(100_000, 999_999);

    @Test
    void aMessageIsWrittenReadAndTakenBack() {
        Screen methodist = signIn("methodist").open("/messages/outgoing/new").axe();
        Page page = methodist.page();
        page.locator("select[name=template]").selectOption("INVITATION");
        page.locator(".filter button").click();
        assertThat(page.locator("#subject")).hasValue("Приглашаем: {мероприятие}");
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator(".form-errors")).containsText("кому написать");
        page.locator("[name=roles][value=CURATOR]").check();
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator(".form-errors")).containsText("осталось незаполненным");
        methodist.axe().readsWell().snap("message-errors");
        page.locator("#subject").fill(event);
        page.locator("#body").fill("Ждём вас в пятницу в 15 часов.\nВозьмите с собой план пары.");
        methodist.fitsThePhone().axe();
        methodist.width(Screen.WIDE);
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator("#reach-title + dl")).containsText("В учётной записи");
        methodist.axe().readsWell().fitsThePhone().axe().snap("message-sending");
        methodist.width(Screen.WIDE);
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(".note-success")).containsText("Сообщение отправлено");
        methodist.axe().readsWell().fitsThePhone().axe();
        String sent = page.url().replaceFirst(".*(/messages/outgoing/\\d+).*", "$1");

        Screen curator = signIn("curator").width(Screen.NARROW).open("/");
        assertThat(curator.page().locator(".attention")).containsText("непрочитанн");
        curator.page().locator(".attention a[href$='/messages']").click();
        curator.fitsThePhone().axe().readsWell();
        curator.page()
                .locator("tbody a", new Page.LocatorOptions().setHasText(event))
                .click();
        assertThat(curator.page().locator(".typed")).containsText("план пары");
        curator.fitsThePhone().axe().readsWell().snap("message-read");

        methodist.width(Screen.WIDE).open(sent + "/recipients?state=READ");
        assertThat(page.locator("tbody tr")).hasCount(1);
        methodist.axe().readsWell().fitsThePhone().axe();
        methodist.width(Screen.WIDE).open(sent + "/withdrawal").axe();
        page.locator("#reason").fill("Перенесли на следующую неделю");
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator(".facts")).containsText("отозвано");
        curator.page().reload();
        assertThat(curator.page().locator("main")).containsText("позже отозвали");

        Screen leader = signIn("leader").open("/messages/reminders").axe().readsWell();
        assertThat(leader.page().locator("#week-title")).hasText("На этой неделе уйдёт");
        leader.fitsThePhone().axe();
        leader.width(Screen.WIDE)
                .open("/messages/templates")
                .axe()
                .readsWell()
                .fitsThePhone()
                .axe();
    }
}
