package ru.mentorcentre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.mentorcentre.reserve.NewApplication;
import ru.mentorcentre.reserve.NewReserveSeason;
import ru.mentorcentre.reserve.PhaseDays;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.reserve.application.ReserveCandidate;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;

/** The leader calls an expert, the expert checks and rates on a phone, the leader sees what came out and decides. */
class ReviewJourneyTests extends Journey {

    @Autowired
    private ReserveSeasons seasons;

    @Autowired
    private Applications applications;

    @Autowired
    private Educators educators;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private final String title = "Резерв № " + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    private long municipality;
    private long season;
    private long application;
    private LocalDate today;

    /** A season and an application handed over to the experts; how it came there is another journey. */
    @BeforeEach
    void handOver() {
        today = LocalDate.now(clock);
        municipality = database.sql("select municipality_id from account where login = 'leader'")
                .query(Long.class)
                .single();
        long leader = database.sql("select id from account where login = 'leader'")
                .query(Long.class)
                .single();
        Tenant.run(municipality, () -> {
            season = seasons.open(
                    new NewReserveSeason(title, 2026, 5, 3, 1, "Игры и курсы", today.plusDays(90), today.plusDays(200)),
                    today);
            seasons.approveProgramme(season, leader);
            EducatorInfo candidate = educators.all().get(0);
            application = applications.add(
                    season,
                    new ReserveCandidate(
                            candidate.id(), candidate.fullName(), candidate.schoolId(), "Школа", "учитель"),
                    new NewApplication(
                            "учитель математики",
                            12,
                            LocalDate.of(1985, 3, 4),
                            true,
                            "Руководит методическим объединением с 2021 года",
                            "Шесть призёров края, наставник двух молодых учителей",
                            "Спокойна, доводит до конца",
                            "Хочет стать заместителем директора",
                            null,
                            null,
                            null,
                            null),
                    leader);
        });
        database.sql("update application set state = 'IN_EXPERTISE' where id = ?")
                .param(application)
                .update();
    }

    @Test
    void anApplicationIsCheckedRatedAndDecidedUpon() {
        phase(ReservePhase.FORMAL);
        Screen leader =
                signIn("leader").open("/reserve/seasons/" + season + "/experts").axe();
        Page page = leader.page();
        page.locator("main input[name=q]").fill("Модераторов");
        page.locator("main form.filter button[type=submit]").click();
        page.locator("main .plain-list button").first().click();
        assertThat(page.locator(".note-success")).containsText("добавлен");
        page.locator(".actions .btn-primary").click();
        assertThat(page.locator(".note-success")).containsText("Назначено");
        leader.axe().readsWell().snap("season-experts");
        leader.width(Screen.NARROW).fitsThePhone().axe().width(Screen.WIDE);

        Screen expert = signIn("moderator").width(Screen.NARROW).open("/");
        expert.page().locator("a[href='/reserve/review']").first().click();
        expert.fitsThePhone().axe().readsWell().snap("review-queue", Screen.NARROW);
        expert.open("/reserve/review/" + application).fitsThePhone().axe().readsWell();
        Page phone = expert.page();
        for (String code : List.of("portfolio", "reference", "consent", "experience_years")) {
            phone.locator("[name='met[" + code + "]'][value=true]").check();
        }
        expert.snap("review-formal", Screen.NARROW);
        phone.locator("button[name=go][value=PASS]").click();
        assertThat(phone.locator(".note-success")).containsText("оценка качеств");

        phase(ReservePhase.QUALITATIVE);
        expert.width(Screen.WIDE).open("/reserve/review/" + application).axe().snap("review-marks");
        Locator marks = phone.locator("#rating input.is-number");
        for (int at = 0; at < marks.count(); at++) {
            marks.nth(at).fill(at == 0 ? "11" : "8");
        }
        phone.locator("button[name=handIn][value=true].btn-primary").click();
        assertThat(phone.locator(".form-errors")).containsText("целое число от 1 до 10");
        expert.axe();
        marks.first().fill("9");
        phone.locator("button[name=handIn][value=true].btn-primary").click();
        assertThat(phone.locator(".note-success")).containsText("Оценка сдана");

        leader.open("/reserve/seasons/" + season + "/decision").axe();
        assertThat(page.locator("main")).containsText("1 из 1");
        assertThat(page.locator("main")).not().containsText("8,10");
        phase(ReservePhase.DECISION);
        leader.open("/reserve/seasons/" + season + "/decision")
                .axe()
                .readsWell()
                .snap("decision");
        assertThat(page.locator("tbody tr")).containsText("8,10");
        leader.width(Screen.NARROW).fitsThePhone().axe().width(Screen.WIDE);
        page.locator("button[name=to][value=ADMITTED]").click();
        leader.axe();
        page.locator("#reason").fill("Сильная заявка");
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator(".note-success")).containsText("зачислен");
        assertThat(page.locator("tbody tr")).containsText("Сильная заявка");
    }

    private void phase(ReservePhase now) {
        Map<ReservePhase, PhaseDays> days = new EnumMap<>(ReservePhase.class);
        for (ReservePhase phase : ReservePhase.values()) {
            LocalDate day = today.plusDays(10L * (phase.ordinal() - now.ordinal()));
            days.put(phase, new PhaseDays(phase, day, day));
        }
        Tenant.run(municipality, () -> seasons.move(season, days));
    }
}
