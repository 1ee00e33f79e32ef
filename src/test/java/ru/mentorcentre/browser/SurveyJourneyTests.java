package ru.mentorcentre.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.mentorcentre.shared.installation.SiteAddress;

/** A survey is prepared, opened and handed out; a mentee answers it on a phone, also without scripts. */
class SurveyJourneyTests extends Journey {

    @LocalServerPort
    private int port;

    @Autowired
    private SiteAddress site;

    @BeforeEach
    void lettersKnowWhereTheirLinksLead() {
        site.confirm("https://mnc.example.org");
    }

    @Test
    void aSurveyIsPreparedAndItsSheetAnsweredOnAPhoneWithoutScripts() {
        Screen methodist = signIn("methodist");
        check(methodist.open("/surveys"), "surveys/list");
        check(methodist.open("/surveys/new"), "surveys/new");
        methodist.page().locator("#name").fill("Проба на телефоне");
        methodist.page().locator("#asks").selectOption("MEB");
        assertThat(methodist.page().locator("[name=reminders]:checked").count()).isEqualTo(3);
        methodist.page().locator("[name=audience][value=SCHOOL_TEAMS]").check();
        methodist.page().locator("#endsOn").fill("2090-12-31");
        methodist.page().locator(".form [type=submit]").click();
        assertThat(methodist.page().locator(".form-errors").innerText()).contains("для наставников и наставляемых");
        methodist.page().locator("[name=audience][value=LIST]").check();
        methodist.page().locator(".form [type=submit]").click();
        methodist.page().locator(".note-success").waitFor();
        String survey = methodist.page().url().replaceFirst(".*(/surveys/\\d+).*", "$1");
        check(methodist.open(survey + "/people/new?q=Новичков"), "surveys/choose");
        methodist.page().locator("[name=educators]").first().check();
        methodist.page().locator("#list [type=submit]").click();
        methodist.page().locator(".survey-actions .btn-primary").click();
        methodist.page().locator(".note-success").waitFor();
        check(methodist, "surveys/open");
        assertThat(methodist.page().locator(".note").allInnerTexts())
                .anyMatch(text -> text.contains("Следующее напоминание"));
        check(methodist.open(survey + "/letters"), "surveys/letters");
        check(methodist.open(survey + "/sheets"), "surveys/sheets");
        String code = methodist.page().locator(".strip .code").first().innerText();
        check(methodist.open("/surveys/questionnaires"), "surveys/questionnaires");
        check(methodist.open("/surveys/questionnaires/built-in/MEB"), "surveys/questionnaire");
        check(methodist.open("/surveys/questionnaires/new"), "surveys/constructor");
        check(methodist.open("/help/surveys"), "surveys/help");

        Browser browser = Chromium.browser();
        try (BrowserContext phone = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setJavaScriptEnabled(false)
                .setViewportSize(Screen.NARROW, 844))) {
            Page page = phone.newPage();
            page.navigate("/s");
            page.locator("#code").fill(code);
            page.locator("button.next").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Перед стартом: ожидания наставляемого");
            picture(page, "1");
            page.locator("button.next").click();
            assertThat(page.locator(".errors").innerText()).contains("Выберите ответ");
            picture(page, "2-errors");
            for (int pages = 0; pages < 20 && page.locator("button.next").count() > 0; pages++) {
                answer(page);
                page.locator("button.next").click();
                if (pages == 0) {
                    // the connection breaks off; the same link goes on
                    String link = page.url().replaceFirst("\\?.*", "");
                    page.navigate(link);
                    assertThat(page.locator(".progress").innerText()).contains("Страница 2");
                    picture(page, "3");
                }
            }
            assertThat(page.locator("h1").innerText()).isEqualTo("Вы всё сдали");
            picture(page, "4-done");
            page.goBack();
            assertThat(page.locator("h1").innerText()).isEqualTo("Вы всё сдали");
        }

        Screen curator = signIn("curator");
        check(curator.open(survey), "surveys/curator");
        assertThat(curator.page().locator("tbody").innerText()).contains("сдал");
        Screen mentee = signIn("mentee");
        check(mentee.open("/surveys/own"), "surveys/own");
        assertThat(mentee.page().locator("main").innerText()).contains("Проба на телефоне");
        screen(ColorScheme.LIGHT).open("/s").fitsThePhone().axe();
    }

    private static void answer(Page page) {
        Locator questions = page.locator("fieldset.question:visible");
        for (int i = 0; i < questions.count(); i++) {
            questions.nth(i).locator("label").last().click();
        }
    }

    private static void picture(Page page, String name) {
        if (!Screen.PICTURES) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/surveys/phone-" + name + ".png")));
    }

    private static void check(Screen screen, String name) {
        screen.width(Screen.WIDE).readsWell().axe();
        screen.fitsThePhone().axe().snap(name);
    }
}
