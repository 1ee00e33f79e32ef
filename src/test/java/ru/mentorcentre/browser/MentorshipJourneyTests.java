package ru.mentorcentre.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentoring.DifficultyWeight;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.mentoring.Mentors;
import ru.mentorcentre.mentoring.NewMentor;
import ru.mentorcentre.mentoring.NewRequest;
import ru.mentorcentre.mentoring.Requests;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.SchoolKind;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.Subject;

/** A leader pairs two people, both agree in their accounts, the mentor leaves and is replaced; a curator looks on. */
class MentorshipJourneyTests extends Journey {

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Schools schools;

    @Autowired
    private Educators educators;

    @Autowired
    private Mentors mentors;

    @Autowired
    private Requests requests;

    @Autowired
    private Clock clock;

    @Test
    void aPairFromItsProposalToAnotherMentor() {
        long municipality =
                municipalities.add("Парный район", "Испытания в браузере", 2025).id();
        Tenant.run(municipality, () -> fill(municipality));
        account("pair-leader", "Ольга Ведущая", Role.LEADER, municipality, null);

        Screen leader = screen(ColorScheme.LIGHT).signIn("pair-leader");
        check(leader.open("/mentorships"), "mentorship/empty");
        check(leader.open("/mentorships/new"), "mentorship/new");
        leader.page().locator(".form .btn-primary").click();
        check(leader, "mentorship/errors");
        leader.page().locator("#mentorIds0").selectOption(value(leader, "#mentorIds0", "Жукова"));
        leader.page().locator("#requestIds0").selectOption(value(leader, "#requestIds0", "Ёжикова"));
        leader.page().locator("#goals").fill("Вести урок без потери времени на порядок");
        leader.page().locator(".form .btn-primary").click();
        leader.page().locator(".note-success").waitFor();
        check(leader, "mentorship/proposed");
        String card = leader.page().url().replaceFirst(".*(/mentorships/\\d+).*", "$1");

        for (String login : List.of("pair-mentor", "pair-mentee")) {
            Screen own = screen(ColorScheme.LIGHT).signIn(login);
            check(own.open("/mentorships"), "mentorship/list-" + login);
            own.page().locator("tbody th a").first().click();
            check(own, "mentorship/asked-" + login);
            own.page().locator("form[action$='/agreement/own'] button").click();
            own.page().locator(".note-success").waitFor();
        }

        leader.open(card);
        leader.page().locator(".pair-actions .btn-primary").click();
        check(leader, "mentorship/step");
        leader.page().locator(".form [type=submit]").click();
        leader.page().locator(".note-success").waitFor();
        assertThat(leader.page().locator(".facts").innerText()).contains("работает");
        check(leader, "mentorship/active");

        leader.page().locator("a[href$='/replacement']").click();
        leader.page().locator("#mentorId").selectOption(value(leader, "#mentorId", "Яшина"));
        leader.page().locator("#why").fill("Переезжает в другой город");
        check(leader, "mentorship/replacement");
        leader.page().locator(".form [type=submit]").click();
        leader.page().locator(".note-success").waitFor();
        assertThat(leader.page().locator("main").innerText())
                .contains("Были раньше")
                .contains("Переезжает");
        check(leader, "mentorship/replaced");
        check(leader.open(card + "/steps/new?to=BROKEN_OFF"), "mentorship/break-off");
        check(leader.open(card + "/refusal"), "mentorship/refusal");
        check(leader.open(card + "/agreement"), "mentorship/agreement");
        check(leader.open(card + "/members/new?side=MENTEE"), "mentorship/joining");
        check(leader.open(card + "/edit"), "mentorship/edit");
        check(leader.open(card + "/history"), "mentorship/history");
        check(leader.open("/mentorships"), "mentorship/list");
        check(leader.open("/help/mentorships"), "mentorship/help");

        Screen curator = screen(ColorScheme.LIGHT).signIn("pair-curator");
        check(curator.open("/mentorships"), "mentorship/list-curator");
        curator.page().locator("tbody th a").first().click();
        check(curator, "mentorship/card-curator");
        curator.page().locator("a[href$='/agreement']").click();
        curator.page().locator("#memberId input").first().check();
        curator.page().locator(".form [type=submit]").click();
        curator.page().locator(".note-success").waitFor();
    }

    private static String value(Screen screen, String select, String name) {
        return screen.page()
                .locator(select + " option")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
                .first()
                .getAttribute("value");
    }

    private static void check(Screen screen, String name) {
        screen.readsWell().fitsThePhone().snap(name).axe();
    }

    private void fill(long municipality) {
        long first = schools.add(SchoolExample.of("1", "СОШ № 1", SchoolKind.SECONDARY, false));
        long second = schools.add(SchoolExample.of("2", "СОШ № 2", SchoolKind.SECONDARY, false));
        long helper = educators.add(EducatorExample.named(first, "Жукова", "Мария", "Ивановна"));
        mentor(helper);
        mentor(educators.add(EducatorExample.named(first, "Яшина", "Ольга", null)));
        long mentee = educators.add(EducatorExample.named(second, "Ёжикова", "Анна", "Петровна"));
        request(second, mentee);
        request(second, educators.add(EducatorExample.named(second, "Зимина", "Вера", null)));
        Tenant.run(Tenant.ROOT, () -> {
            long asMentor = account("pair-mentor", "Мария Жукова", Role.MENTOR, municipality, first);
            long asMentee = account("pair-mentee", "Анна Ёжикова", Role.MENTEE, municipality, second);
            account("pair-curator", "Елена Кураторова", Role.CURATOR, municipality, second);
            Tenant.run(municipality, () -> {
                educators.link(asMentor, helper);
                educators.link(asMentee, mentee);
            });
        });
    }

    private long account(String login, String name, Role role, long municipality, Long school) {
        return accounts.add(new NewAccount(login, name, Set.of(role), municipality, school), "demo-demo");
    }

    private void request(long school, long educator) {
        requests.add(
                new NewRequest(
                        school,
                        educator,
                        false,
                        Subject.RUSSIAN,
                        List.of(new DifficultyWeight("psy_discipline", 4)),
                        "Помочь с порядком на уроке",
                        null,
                        null,
                        null,
                        null),
                null);
    }

    private void mentor(long educator) {
        LocalDate before = LocalDate.now(clock).minusDays(60);
        long id = mentors.add(
                educator,
                new NewMentor(
                        Set.of(Subject.RUSSIAN),
                        null,
                        List.of("psy_discipline"),
                        Set.of(),
                        false,
                        2,
                        true,
                        null,
                        Finding.INSUFFICIENT_DATA,
                        before,
                        null,
                        "5-н",
                        before,
                        null,
                        null,
                        null,
                        null),
                before);
        for (MentorState to : List.of(MentorState.SELECTED, MentorState.TRAINED, MentorState.ACTIVE)) {
            mentors.step(id, to, before, "Приказ № 1", false, null);
        }
    }
}
