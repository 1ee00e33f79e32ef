package ru.mentorcentre.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.SchoolKind;
import ru.mentorcentre.school.SchoolStanding;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.Subject;

/** A curator files a request; a leader leads a candidate to work. */
class MentoringJourneyTests extends Journey {

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 9, 1);

    private static final List<String> CODES = List.of(
            "psy_discipline", "meth_lesson", "as_exam", "dig_tools", "meth_weak", "psy_motivation", "meth_inclusive");

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Schools schools;

    @Autowired
    private Standings standings;

    @Autowired
    private Educators educators;

    @Autowired
    private Requests requests;

    @Autowired
    private Mentors mentors;

    @Test
    void aRequestIsFiledAndACandidateBeginsToWork() {
        long municipality = municipalities
                .add("Просящий район", "Испытания в браузере", 2025)
                .id();
        List<Long> ids = Tenant.call(municipality, this::fill);
        account("mentoring-curator", "Елена Кураторова", Role.CURATOR, municipality, ids.get(0));
        account("mentoring-leader", "Ольга Ведущая", Role.LEADER, municipality, null);

        Screen curator = screen(ColorScheme.LIGHT).signIn("mentoring-curator");
        check(curator.open("/requests/new"), "mentoring/request-new");
        curator.page().locator(".form .btn-primary[type=submit]").click();
        check(curator, "mentoring/request-errors");
        curator.page().locator("#asker").selectOption(new SelectOption().setLabel("Ёжикова1 Анна Петровна"));
        curator.page().locator("#subject").selectOption("RUSSIAN");
        curator.page().locator("[name='lines[0].code']").selectOption("psy_discipline");
        curator.page().locator("[name='lines[0].weight']").selectOption("VERY_STRONG");
        curator.page().locator("[name='lines[1].code']").selectOption("meth_lesson");
        curator.page().locator("#wish").fill("В 7 классе не получается удержать внимание до конца урока.");
        curator.page().locator(".form .btn-primary[type=submit]").click();
        curator.page().locator(".note-success").waitFor();
        check(curator, "mentoring/request");
        String request = curator.page().url().replaceFirst(".*(/requests/\\d+).*", "$1");
        check(curator.open(request + "/history"), "mentoring/request-history");
        check(curator.open(request + "/withdrawal"), "mentoring/request-withdrawal");

        check(curator.open("/requests/batch"), "mentoring/request-batch");
        curator.page().locator(".form .btn-primary[type=submit]").click();
        check(curator, "mentoring/request-batch-errors");
        curator.page().locator("#wish").fill("Побывать на уроках и разобрать свои");
        for (int i = 0; i < 3; i++) {
            curator.page().locator("[name='lines[" + i + "].asker']").selectOption(new SelectOption().setIndex(2 + i));
            curator.page().locator("[name='lines[" + i + "].subject']").selectOption("RUSSIAN");
            curator.page().locator("[name='lines[" + i + "].first']").selectOption(CODES.get(i));
        }
        check(curator, "mentoring/request-batch-filled");
        curator.page().locator(".form .btn-primary[type=submit]").click();
        curator.page().locator(".note-success").waitFor();
        assertThat(curator.page().locator(".note-success").innerText()).contains("Подано: 3");
        check(curator.open("/mentors/potential"), "mentoring/potential-own");

        Screen leader = screen(ColorScheme.LIGHT).signIn("mentoring-leader");
        check(leader.open("/requests"), "mentoring/requests");
        assertThat(leader.page().locator("tbody tr").count()).isGreaterThan(10);
        check(leader.open("/requests/difficulties"), "mentoring/difficulties");
        check(leader.open("/mentors"), "mentoring/mentors");
        leader.page().locator("tbody th a").first().click();
        check(leader, "mentoring/mentor");
        String card = leader.page().url().replaceFirst(".*(/mentors/\\d+).*", "$1");
        check(leader.open(card + "/edit"), "mentoring/mentor-form");
        for (String step : List.of("Отобрать", "Отметить обучение", "Допустить к работе")) {
            leader.open(card);
            leader.page().locator(".mentor-actions .btn-primary").click();
            leader.page().locator("#ground").fill("Приказ № 12 от 01.09.2026");
            assertThat(leader.page().locator(".form [type=submit]").textContent())
                    .isEqualTo(step);
            leader.page().locator(".form [type=submit]").click();
            leader.page().locator(".note-success").waitFor();
        }
        assertThat(leader.page().locator(".facts").innerText()).contains("работает");
        check(leader, "mentoring/mentor-active");
        check(leader.open(card + "/history"), "mentoring/mentor-history");
        check(leader.open(card + "/decision"), "mentoring/mentor-decision");
        check(leader.open("/mentors/potential"), "mentoring/potential");
        check(leader.open("/requests/new"), "mentoring/request-school");
        check(leader.open("/mentors/new"), "mentoring/mentor-school");
        leader.page().locator("#chosen-school").selectOption(new SelectOption().setIndex(1));
        leader.page().locator(".school-step [type=submit]").click();
        leader.page().locator("#educatorId").waitFor();
        check(leader, "mentoring/mentor-new");
        leader.open("/mentors?eligible=NO");
        leader.page().locator("tbody th a").first().click();
        String weak = leader.page().url().replaceFirst(".*(/mentors/\\d+).*", "$1");
        check(leader.open(weak), "mentoring/mentor-weak");
        check(leader.open(weak + "/steps/new?to=ACTIVE"), "mentoring/mentor-step");
        check(leader.open("/help/mentoring"), "mentoring/help");
    }

    private void account(String login, String name, Role role, long municipality, Long school) {
        accounts.add(new NewAccount(login, name, Set.of(role), municipality, school), "demo-demo");
    }

    private static void check(Screen screen, String name) {
        screen.readsWell().fitsThePhone().snap(name).axe();
    }

    private List<Long> fill() {
        List<Long> ids = new ArrayList<>();
        List<SchoolStanding> found = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            long school = schools.add(SchoolExample.of("10" + i, "СОШ № " + i, SchoolKind.SECONDARY, false));
            ids.add(school);
            BigDecimal index = new BigDecimal("0.5000");
            found.add(new SchoolStanding(
                    school,
                    2025,
                    null,
                    SchoolType.values()[i % 5],
                    Finding.NO,
                    Finding.NO,
                    Finding.NO,
                    Finding.NO,
                    i == 2 ? Finding.INSUFFICIENT_DATA : Finding.NO,
                    Finding.NO,
                    index,
                    index));
            long mentor = educators.add(EducatorExample.named(school, "Наставникова" + i, "Мария", "Ивановна"));
            long profile = mentors.add(mentor, profile(i), LONG_AGO);
            if (i == 3) {
                mentors.step(profile, MentorState.SELECTED, LONG_AGO.plusDays(20), "Протокол № 3", false, null);
                mentors.step(profile, MentorState.TRAINED, LONG_AGO.plusDays(20), "Курсы", false, null);
            }
            for (int j = 0; j < 3; j++) {
                long educator = educators.add(EducatorExample.named(school, "Ёжикова" + (j + 1), "Анна", "Петровна"));
                if (i > 1) {
                    requests.add(request(school, educator, i * 3 + j), null);
                }
            }
        }
        requests.add(
                new NewRequest(
                        ids.get(1),
                        null,
                        true,
                        null,
                        List.of(new DifficultyWeight("man_team", 5)),
                        "Сплотить команду",
                        null,
                        null,
                        null,
                        null),
                null);
        standings.publish(2025, found);
        return ids;
    }

    private static NewMentor profile(int i) {
        LocalDate consent = i % 3 == 0 ? null : LONG_AGO;
        return new NewMentor(
                Set.of(Subject.RUSSIAN, Subject.LITERATURE),
                "Сочинение-рассуждение; работа с текстом в 5–6 классах",
                List.of("psy_discipline", "meth_lesson"),
                Set.of(MentoringForm.INDIVIDUAL, MentoringForm.VIRTUAL),
                i % 2 == 0,
                1 + i % 3,
                i == 1,
                null,
                Finding.INSUFFICIENT_DATA,
                consent,
                null,
                consent == null ? null : "15-н",
                consent,
                null,
                null,
                null,
                "Школа наставника, 36 часов");
    }

    private static NewRequest request(long school, long educator, int i) {
        return new NewRequest(
                school,
                educator,
                false,
                i % 3 == 0 ? null : Subject.RUSSIAN,
                List.of(
                        new DifficultyWeight(CODES.get(i % 7), 1 + i % 5),
                        new DifficultyWeight(CODES.get((i + 1 + i % 5) % 7), 3)),
                "Помочь с уроками в 7 классе",
                i % 2 == 0 ? MentoringForm.VIRTUAL : null,
                null,
                null,
                i % 4 == 0 ? LONG_AGO : null);
    }
}
