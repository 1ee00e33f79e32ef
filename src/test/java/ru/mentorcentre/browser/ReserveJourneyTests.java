package ru.mentorcentre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.mentorcentre.reserve.ApplicationPaper;
import ru.mentorcentre.reserve.PhaseDays;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.reserve.TrainingKind;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.persistence.Tenant;

/** From the season to the register, each in the own window: leader, head, school, candidate, two experts, methodist. */
class ReserveJourneyTests extends Journey {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private ReserveSeasons seasons;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private final String title = "Набор № " + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    private LocalDate today;
    private long season;
    private String application;

    @Test
    void fromTheApplicationIntoTheRegister() {
        today = LocalDate.now(clock);
        Screen leader = signIn("leader");
        Screen head = signIn("head");
        openSeason(leader, head);
        file(signIn("schoolhead"));
        agree(signIn("curator"));
        handOver(leader, signIn("methodist"));
        review(leader, signIn("expert"), signIn("moderator"));
        decide(leader);
        train(leader);
        include(leader, head);
    }

    private void openSeason(Screen leader, Screen head) {
        Page page = leader.open("/reserve/seasons/new").axe().page();
        page.locator("#title").fill(title);
        page.locator("#places").fill("3");
        page.locator("#requiredCourses").fill("3");
        page.locator("#experts").fill("2");
        page.locator("#firstDay").fill(today.plusDays(3).toString());
        page.locator("#trainingProgramme").fill("Деловая игра, тренинг, три курса, стажировка");
        page.locator("#trainingFrom").fill(today.minusDays(30).toString());
        page.locator("#trainingUntil").fill(today.plusDays(90).toString());
        submit(page);
        season = Long.parseLong(page.url().replaceFirst(".*/reserve/seasons/(\\d+).*", "$1"));
        Page office = head.open("/reserve/seasons/" + season).axe().page();
        office.locator(".actions form button").click();
        assertThat(office.locator(".facts")).containsText("утверждена");
        leader.open("/reserve/seasons").axe().readsWell().snap("seasons");
        leader.fitsThePhone().width(Screen.WIDE);
    }

    private void file(Screen school) {
        phase(ReservePhase.APPLICATIONS);
        Page page = school.open("/reserve/applications/new?q=Кураторова").axe().page();
        page.locator("tbody a").first().click();
        school.axe().readsWell();
        page.locator("#seasonId").selectOption(new SelectOption().setLabel(title));
        assertThat(page.locator("#position")).hasValue("Заместитель директора");
        page.locator("#serviceYears").fill("16");
        page.locator("#experience").fill("Шестнадцать лет в школе, из них семь — завуч");
        page.locator("#phone").fill("+7 900 123-45-67");
        page.locator("#relocation").selectOption("MUNICIPALITY");
        submit(page);
        assertThat(page.locator(".note-success")).containsText("Черновик заявки создан");
        application = page.url().replaceFirst(".*(/reserve/applications/\\d+).*", "$1");
        for (ApplicationPaper paper :
                List.of(ApplicationPaper.PORTFOLIO, ApplicationPaper.REFERENCE, ApplicationPaper.CONSENT)) {
            page.locator("select[name=kind]").selectOption(paper.name());
            page.locator("input[name=file]").setInputFiles(new FilePayload(paper + ".pdf", "application/pdf", PDF));
            page.locator("form[action$='/files'] button").click();
            assertThat(page.locator("#files-title ~ ul")).containsText(paper.title());
        }
        step(page, "SUBMITTED");
        assertThat(page.locator(".note-warning")).containsText("нет согласия кандидата");
        assertThat(page.locator("main form.form")).hasCount(0);
        school.axe();
    }

    private void agree(Screen candidate) {
        Page page = candidate
                .width(Screen.NARROW)
                .open(application)
                .axe()
                .fitsThePhone()
                .readsWell()
                .page();
        page.locator("form[action$='/agreement'] button").click();
        assertThat(page.locator("form[action$='/agreement']")).hasCount(0);
        candidate.snap("reserve-agreed", Screen.NARROW);
    }

    private void handOver(Screen leader, Screen methodist) {
        Page page = methodist.open(application).axe().page();
        step(page, "SUBMITTED");
        submit(page);
        step(page, "IN_EXPERTISE");
        submit(page);
        assertThat(page.locator(".facts")).containsText("передана на экспертизу");
        leader.open("/reserve/seasons/" + season).axe();
        assertThat(leader.page().locator(".figures")).containsText("передана на экспертизу");
    }

    private void review(Screen leader, Screen first, Screen refusing) {
        phase(ReservePhase.FORMAL);
        Page page = leader.open("/reserve/seasons/" + season + "/experts").page();
        for (String name : List.of("Экспертова", "Модераторов", "Методистова")) {
            page.locator("main input[name=q]").fill(name);
            page.locator("main form.filter button[type=submit]").click();
            page.locator("main .plain-list button").first().click();
            assertThat(page.locator(".note-success")).containsText("добавлен");
        }
        assign(page, "Раиса Экспертова");
        assign(page, "Антон Модераторов");

        Page refused = refusing.open(reviewUrl()).page();
        refused.locator("a[href$='/conflict']").click();
        refusing.axe();
        refused.locator("#reason").fill("Кандидат — моя сестра");
        refused.locator("main form button[type=submit]").click();
        assertThat(refused.locator(".note-success")).hasCount(1);
        refusing.refused(reviewUrl(), 404);

        leader.open(application + "/experts").axe().readsWell().snap("application-experts");
        assertThat(page.locator("main")).containsText("конфликт интересов");
        assign(page, "Мария Методистова");

        Page check = first.width(Screen.NARROW)
                .open(reviewUrl())
                .axe()
                .fitsThePhone()
                .page();
        for (String code : List.of("portfolio", "reference", "consent", "experience_years")) {
            check.locator("[name='met[" + code + "]'][value=true]").check();
        }
        check.locator("button[name=go][value=PASS]").click();
        assertThat(check.locator(".note-success")).containsText("оценка качеств");

        phase(ReservePhase.QUALITATIVE);
        rate(first.page(), "8", first);
        Screen second = signIn("methodist");
        rate(second.page(), "6", second);
    }

    private void decide(Screen leader) {
        phase(ReservePhase.DECISION);
        Page page =
                leader.open("/reserve/seasons/" + season + "/decision").axe().page();
        assertThat(page.locator("tbody tr")).containsText("7,00");
        page.locator("tbody input[name=ids]").check();
        page.locator("button[name=to][value=ADMITTED]").click();
        page.locator("#reason").fill("Обе оценки выше шести");
        submit(page);
        assertThat(page.locator(".note-success")).containsText("зачислен");
        assertThat(page.locator("a[href$='/protocol.docx']")).hasCount(1);
    }

    private void train(Screen leader) {
        phase(ReservePhase.TRAINING);
        Page page = leader.open(application).page();
        step(page, "TRAINING");
        submit(page);
        for (TrainingKind kind : TrainingKind.values()) {
            page.navigate(page.url().replaceFirst("/reserve/.*", application + "/training/entries/new?kind=" + kind));
            enter(page, kind);
            assertThat(page.locator(".note-success").first()).containsText("Записано");
        }
        page.navigate(page.url().replaceFirst("/reserve/.*", application));
        step(page, "TRAINED");
        submit(page);
        assertThat(page.locator(".facts")).containsText("обучение завершено");
    }

    private void include(Screen leader, Screen head) {
        phase(ReservePhase.CONTEST);
        Page page = leader.open(application).page();
        step(page, "RECOMMENDED");
        page.locator("#reason").fill("Мест больше, чем закончивших");
        submit(page);
        phase(ReservePhase.REGISTER);
        Page office = head.open(application).axe().page();
        office.locator(".actions .btn-primary").click();
        office.locator("#number").fill("12-к");
        office.locator("#issuedOn").fill(today.toString());
        submit(office);
        assertThat(office.locator(".note-success")).containsText("Включён в реестр");
        head.open("/reserve/needs").axe().readsWell().snap("needs");
        head.fitsThePhone().width(Screen.WIDE);
        head.open("/reserve/needs/balance").axe().readsWell().snap("need-balance");
        head.fitsThePhone().snap("need-balance-phone", Screen.NARROW);
        head.width(Screen.WIDE);
        Locator soon = office.locator(".figures a").last();
        String expected = soon.locator("b").textContent().strip();
        soon.click();
        assertThat(office.locator(".list-top")).containsText(expected + " ");
        head.open("/reserve/register?q=Кураторова").axe();
        assertThat(office.locator("tbody tr").first()).containsText("12-к");
    }

    private void enter(Page page, TrainingKind kind) {
        if (kind == TrainingKind.OTHER) {
            page.locator("#title").fill("Форум директоров");
        }
        if (kind == TrainingKind.INTERNSHIP) {
            page.locator("#hostSchoolId").selectOption(new SelectOption().setLabel("Гимназия № 1"));
        }
        page.locator("#startsOn").fill(today.minusDays(9).toString());
        page.locator("#endsOn").fill(today.minusDays(2).toString());
        if (kind.isCourse() || kind == TrainingKind.OTHER) {
            page.locator("#number").fill(title.replaceAll("\\D", "") + "-" + kind.ordinal());
            page.locator("#issuedOn").fill(today.minusDays(1).toString());
            page.locator("#issuer").fill("Институт развития образования");
            page.locator("#hours").fill("72");
        }
        submit(page);
    }

    private void rate(Page page, String mark, Screen expert) {
        expert.width(Screen.WIDE).open(reviewUrl());
        Locator marks = page.locator("#rating input.is-number");
        for (int at = 0; at < marks.count(); at++) {
            marks.nth(at).fill(mark);
        }
        page.locator("button[name=handIn][value=true].btn-primary").click();
        assertThat(page.locator(".note-success")).containsText("Оценка сдана");
    }

    private void assign(Page page, String expert) {
        page.navigate(page.url().replaceFirst("/reserve/.*", application + "/experts"));
        page.locator("main form select").selectOption(new SelectOption().setLabel(expert));
        page.locator("main form button[type=submit]").last().click();
        assertThat(page.locator(".note-success")).hasCount(1);
    }

    private static void step(Page page, String to) {
        page.locator(".actions a[href*='to=" + to + "']").click();
    }

    private String reviewUrl() {
        return application.replace("/applications/", "/review/");
    }

    private static void submit(Page page) {
        page.locator("main form.form button[type=submit]").click();
    }

    /** Moves the days so that this phase is on today. */
    private void phase(ReservePhase now) {
        Map<ReservePhase, PhaseDays> days = new EnumMap<>(ReservePhase.class);
        for (ReservePhase phase : ReservePhase.values()) {
            LocalDate day = today.plusDays(10L * (phase.ordinal() - now.ordinal()));
            days.put(phase, new PhaseDays(phase, day, day));
        }
        long municipality = database.sql("select municipality_id from account where login = 'leader'")
                .query(Long.class)
                .single();
        Tenant.run(municipality, () -> seasons.move(season, days));
    }
}
