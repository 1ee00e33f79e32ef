package ru.mentorcentre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.RegisterExample;

/** Somebody is trained, recommended, included in the register by an order, and taken out of it. */
class RegisterJourneyTests extends Journey {

    private static final String PASSWORD = "long-enough-pass";

    @Autowired
    private ApplicationContext context;

    private RegisterExample reserve;
    private UserDetails candidate;
    private String application;

    @BeforeEach
    void someoneIsNearTheEndOfTheTraining() throws Exception {
        reserve = new RegisterExample(context);
        long educator = reserve.bank.educator(reserve.school, "Журналова");
        long id = reserve.candidate(educator, ApplicationState.TRAINING);
        reserve.train(id, "Ж");
        reserve.attended(educator, reserve.today.minusDays(2));
        candidate = reserve.account(educator);
        application = "/reserve/applications/" + id;
    }

    @Test
    void fromTheTrainingIntoTheRegisterAndOut() {
        Screen leader = signIn(reserve.leader.getUsername(), PASSWORD)
                .open(application + "/training")
                .axe();
        Page page = leader.page();
        assertThat(page.locator("#missing-title + ul")).containsText("мини-стажировка");
        leader.readsWell().snap("training");
        leader.fitsThePhone().axe().width(Screen.WIDE);
        page.locator(".actions .btn-primary").click();
        leader.axe().readsWell().snap("training-kinds");
        page.locator("tbody a[href*=INTERNSHIP]").click();
        leader.axe().readsWell().fitsThePhone().width(Screen.WIDE);
        page.locator("#hostSchoolId").selectOption(String.valueOf(reserve.school));
        page.locator("#startsOn").fill(reserve.today.minusDays(3).toString());
        page.locator("#endsOn").fill(reserve.today.minusDays(9).toString());
        submit(page);
        assertThat(page.locator(".form-errors")).containsText("Окончание раньше начала");
        page.locator("#endsOn").fill(reserve.today.minusDays(1).toString());
        submit(page);
        assertThat(page.locator(".form-errors")).containsText("Напишите, почему подходит");
        leader.axe().snap("training-internship");
        page.locator("#hostReason").fill("Лучшая школа района, представитель введён приказом");
        submit(page);
        assertThat(page.locator(".note-success").first()).containsText("Записано");
        page.locator("a[href$='/training/certification']").click();
        leader.axe().snap("training-certification");
        page.locator(".confirm button").click();
        assertThat(page.locator("#events-title ~ p").last()).containsText("Заверить заново");
        leader.snap("training-done");
        leader.open("/reserve/seasons/" + reserve.season + "/training")
                .axe()
                .readsWell()
                .snap("season-training");
        leader.fitsThePhone().width(Screen.WIDE);

        leader.open(application + "/steps/new?to=TRAINED");
        submit(page);
        leader.open(application + "/steps/new?to=RECOMMENDED");
        page.locator("#reason").fill("Лучшая из закончивших");
        submit(page);
        leader.open(application).page().locator(".actions .btn-primary").click();
        assertThat(page.locator("h1")).hasText("Включить в реестр");
        leader.axe().readsWell().fitsThePhone().width(Screen.WIDE);
        submit(page);
        assertThat(page.locator(".form-errors")).containsText("Укажите номер приказа");
        leader.axe().snap("inclusion");
        page.locator("#number").fill("7-к");
        page.locator("#issuedOn").fill(reserve.today.toString());
        submit(page);
        assertThat(page.locator(".note-success")).containsText("Включён в реестр");
        leader.axe().readsWell().snap("register-entry");
        leader.fitsThePhone().axe().snap("register-entry-phone", Screen.NARROW);
        leader.width(Screen.WIDE);
        String entry = page.url().replaceFirst(".*(/reserve/register/\\d+).*", "$1");

        leader.open("/reserve/register").axe().readsWell().snap("register");
        assertThat(page.locator("tbody tr")).hasCount(1);
        leader.fitsThePhone().snap("register-phone", Screen.NARROW);
        leader.width(Screen.WIDE).open(entry + "/renewal").axe().readsWell();

        Screen own =
                signIn(candidate.getUsername(), PASSWORD).width(Screen.NARROW).open(entry);
        assertThat(own.page().locator("main")).containsText("из реестра выводят приказом");
        own.fitsThePhone().axe().readsWell();
        own.open(application + "/training").axe().readsWell().fitsThePhone();

        leader.open(application + "/exit").axe().readsWell();
        page.locator("#cause").selectOption("APPOINTED");
        page.locator("#reason").fill("Директор школы № 5");
        page.locator("#number").fill("8-к");
        page.locator("#issuedOn").fill(reserve.today.toString());
        submit(page);
        assertThat(page.locator(".facts")).containsText("выведен");
        leader.axe().snap("register-exit");
        leader.open("/reserve/register").axe();
        assertThat(page.locator(".empty-state")).containsText("В реестре пока никого");
    }

    private Screen signIn(String login, String password) {
        return screen(ColorScheme.LIGHT).signIn(login, password);
    }

    private static void submit(Page page) {
        page.locator("main form.form button[type=submit]").click();
    }
}
