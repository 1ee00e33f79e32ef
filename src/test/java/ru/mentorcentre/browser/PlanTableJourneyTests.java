package ru.mentorcentre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** A methodist writes a plan as a table, as in Excel: by keys, by a pasted block, by moving rows; then looks at its year. */
class PlanTableJourneyTests extends Journey {

    private final String title = "Таблица № " + ThreadLocalRandom.current().nextInt(100_000, 999_999);

    @Test
    void aPlanIsWrittenAsATable() {
        Screen methodist = signIn("methodist").open("/plan/new");
        Page page = methodist.page();
        page.locator("#title").fill(title);
        page.locator("#startYear").fill("2026");
        page.locator("[name=source][value=EMPTY]").check();
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("h1")).hasText(title);
        page.locator(".actions a[href$='/table']").click();
        methodist.axe().readsWell();

        cell(page, 0, "section").fill("Проекты");
        cell(page, 0, "title").fill("Первое");
        cell(page, 0, "term").fill("ноябрь – май");
        cell(page, 0, "term").press("Enter");
        assertThat(cell(page, 1, "term")).isFocused();
        assertThat(page.locator("tbody tr").nth(0).locator(".grid-read")).hasText("с 01.11.2026 по 31.05.2027");

        cell(page, 1, "title").focus();
        paste(page, "Второе\tсеминар\tдо 15 мая\tлицей\tИванова\nТретье\t\t31 февраля\nЧетвёртое\nПятое");
        assertThat(page.locator("tbody tr")).hasCount(6);
        assertThat(cell(page, 2, "term")).hasValue("31 февраля");
        cell(page, 2, "title").press("Alt+ArrowUp");
        assertThat(cell(page, 1, "title")).hasValue("Третье");
        page.locator("tbody tr").nth(4).locator("[name=removed]").check();
        page.locator(".grid-foot button[type=submit]").click();
        assertThat(page.locator(".note-success")).containsText("добавлено 4, новых разделов 1");
        methodist.axe().readsWell().snap("plan-table");

        cell(page, 0, "title").fill(" ");
        page.locator(".grid-foot button[type=submit]").click();
        assertThat(page.locator(".form-errors")).containsText("Строка 1, Мероприятие");
        methodist.axe();
        cell(page, 0, "title").fill("Первое, исправлено");
        page.locator(".grid-foot button[type=submit]").click();
        assertThat(page.locator(".note-success")).containsText("изменено 1");

        page.locator(".grid-foot a").click();
        assertThat(page.locator(".note-warning")).containsText("31 февраля");
        assertThat(page.locator(".plan-table tbody tr").nth(1)).containsText("Третье");
        page.locator(".actions a[href$='/timeline']").click();
        assertThat(page.locator(".year-bar")).hasCount(2);
        methodist.axe().readsWell().fitsThePhone().axe();
    }

    private static Locator cell(Page page, int row, String column) {
        return page.locator("tbody tr").nth(row).locator("[name=" + column + "]");
    }

    private static void paste(Page page, String text) {
        page.evaluate("""
                text => {
                  const data = new DataTransfer();
                  data.setData('text/plain', text);
                  document.activeElement.dispatchEvent(
                      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""", text);
    }
}
