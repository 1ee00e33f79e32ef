package ru.mentorcentre.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentoring.DifficultyWeight;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.Mentors;
import ru.mentorcentre.mentoring.NewMentor;
import ru.mentorcentre.mentoring.NewRequest;
import ru.mentorcentre.mentoring.Requests;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.Subject;

/** A methodist prepares a proposal; a leader changes it, is told what has changed meanwhile, and confirms it. */
class MatchingJourneyTests extends Journey {

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Schools schools;

    @Autowired
    private Educators educators;

    @Autowired
    private Requests requests;

    @Autowired
    private Mentors mentors;

    @Autowired
    private Clock clock;

    @Test
    void aMethodistProposesAndALeaderConfirms() {
        long municipality = municipalities
                .add("Подбирающий район", "Испытания в браузере", 2025)
                .id();
        Tenant.run(municipality, this::fill);
        account("matching-methodist", "Мария Методистова", Role.METHODIST, municipality);
        account("matching-leader", "Ольга Ведущая", Role.LEADER, municipality);

        Screen methodist = screen(ColorScheme.LIGHT).signIn("matching-methodist");
        check(methodist.open("/matching"), "matching/empty");
        check(methodist.open("/matching/fixed/new"), "matching/fixed");
        mark(methodist.page(), "requests", "Первова");
        mark(methodist.page(), "requests", "Второва");
        mark(methodist.page(), "mentors", "Жукова");
        submit(methodist, "Закрепить");
        methodist.open("/matching/wishes/new");
        methodist.page().locator("#mentee").selectOption(option(methodist.page(), "#mentee", "Третьякова"));
        methodist.page().locator("#mentor").selectOption(option(methodist.page(), "#mentor", "Зимина"));
        methodist.page().locator("[name=kind][value=MENTEE_WISHES]").check();
        check(methodist, "matching/wish");
        submit(methodist, "Записать");
        check(methodist, "matching/wishes");
        methodist.open("/matching");
        check(methodist, "matching/overview");
        methodist.page().locator("button:has-text('Подобрать пары')").click();
        methodist.page().locator(".tabs").waitFor();
        check(methodist, "matching/draft");
        String draft = methodist.page().url().replaceFirst(".*(/matching/\\d+).*", "$1");
        assertThat(methodist.page().locator("a:has-text('Подтвердить пары')").count())
                .isZero();
        check(methodist.open(draft + "/leftovers"), "matching/leftovers");
        assertThat(methodist.page().locator("tbody").innerText())
                .contains("Никто из наставников не ведёт предмет «Химия»");
        check(methodist.open(draft + "/basis"), "matching/basis");

        Screen leader = screen(ColorScheme.LIGHT).signIn("matching-leader");
        leader.open(draft + "?q=Третьякова");
        leader.page().locator("summary:has-text('Все баллы')").first().click();
        check(leader, "matching/draft-points");
        leader.page().locator("a:has-text('Заменить')").first().click();
        check(leader, "matching/request");
        leader.page().locator("button:has-text('Выбрать')").first().click();
        leader.page().locator(".note-success").waitFor();
        assertThat(leader.page().locator(".facts").first().innerText()).contains("вручную: Ольга Ведущая");
        leader.open(draft + "/confirmation");
        check(leader, "matching/confirmation");
        Tenant.run(
                municipality,
                () -> mentors.step(
                        mentors.all().stream()
                                .filter(mentor -> mentor.name().startsWith("Жукова"))
                                .findFirst()
                                .orElseThrow()
                                .id(),
                        MentorState.PAUSED,
                        LocalDate.now(clock),
                        "Больничный",
                        false,
                        null));
        check(leader.open(draft + "/confirmation"), "matching/stale");
        assertThat(leader.page().locator(".note-error").first().innerText())
                .contains("Жукова Анна Петровна: Наставник сейчас не работает");
        submit(leader, "Подтвердить остальные");
        check(leader, "matching/confirmed");
        leader.page().locator("a[href^='/mentorships/']").first().click();
        assertThat(leader.page().url()).contains("/mentorships/");

        leader.open("/matching/settings");
        leader.page().locator("#weightsTOPICS").fill("0");
        leader.page().locator("button:has-text('Посмотреть, что изменится')").click();
        check(leader, "matching/settings-effect");
        submit(leader, "Сохранить настройки");
        leader.open("/matching");
        leader.page().locator("button:has-text('Подобрать пары')").click();
        leader.page().locator(".tabs").waitFor();
        leader.open("/matching");
        leader.page().locator("button:has-text('Сравнить отмеченные')").click();
        check(leader, "matching/comparison");
        check(leader.open("/help/matching"), "matching/help");
    }

    private void fill() {
        LocalDate today = LocalDate.now(clock);
        long strong = schools.add(SchoolExample.named("1", "Гимназия № 1"));
        long weak = schools.add(SchoolExample.named("2", "СОШ № 2"));
        for (String name : List.of("Жукова", "Зимина", "Иванова")) {
            long mentor = mentors.add(
                    educators.add(EducatorExample.named(strong, name, "Анна", "Петровна")),
                    new NewMentor(
                            Set.of(Subject.RUSSIAN),
                            "Сочинение",
                            List.of("psy_discipline", "meth_lesson"),
                            Set.of(MentoringForm.INDIVIDUAL, MentoringForm.VIRTUAL, MentoringForm.GROUP),
                            name.equals("Зимина"),
                            3,
                            true,
                            ResultsLevel.HIGH,
                            Finding.YES,
                            today.minusDays(100),
                            null,
                            "1-н",
                            today.minusDays(99),
                            null,
                            null,
                            null,
                            null),
                    today.minusDays(90));
            Stream.of(MentorState.SELECTED, MentorState.TRAINED, MentorState.ACTIVE)
                    .forEach(state -> mentors.step(mentor, state, today.minusDays(80), "Приказ", false, null));
        }
        for (String name : List.of("Первова", "Второва", "Третьякова", "Четвергова", "Пятова", "Шестова", "Седых")) {
            request(weak, name, Subject.RUSSIAN);
        }
        request(weak, "Химикова", Subject.CHEMISTRY);
    }

    private void request(long school, String name, Subject subject) {
        requests.add(
                new NewRequest(
                        school,
                        educators.add(EducatorExample.named(school, name, "Анна", "Петровна")),
                        false,
                        subject,
                        List.of(new DifficultyWeight("psy_discipline", 5), new DifficultyWeight("meth_weak", 2)),
                        "Навести порядок на уроке",
                        null,
                        null,
                        null,
                        null),
                null);
    }

    private static void mark(Page page, String side, String name) {
        page.locator("#" + side + " label:has-text('" + name + "') input").check();
    }

    private static String option(Page page, String select, String name) {
        return page.locator(select + " option:has-text('" + name + "')").first().getAttribute("value");
    }

    private static void submit(Screen screen, String words) {
        screen.page().locator("main button:has-text('" + words + "')").last().click();
        screen.page().locator(".note-success").waitFor();
    }

    private void account(String login, String name, Role role, long municipality) {
        accounts.add(new NewAccount(login, name, Set.of(role), municipality, null), "demo-demo");
    }

    private static void check(Screen screen, String name) {
        screen.readsWell().fitsThePhone().snap(name).axe();
    }
}
