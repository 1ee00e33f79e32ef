package ru.mentorcentre.workplan.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentorship.Bank;
import ru.mentorcentre.shared.SignedIn;
import ru.mentorcentre.workplan.EventAudience;
import ru.mentorcentre.workplan.PlanTemplate;
import ru.mentorcentre.workplan.WorkPlans;
import ru.mentorcentre.workplan.event.ConcernedEvents;
import ru.mentorcentre.workplan.event.ConcernedPeople;
import ru.mentorcentre.workplan.event.ConcernedPerson;
import ru.mentorcentre.workplan.event.PlannedEventRow;
import ru.mentorcentre.workplan.plan.PlannedEvents;

/** For whom an event is, who that is, and whom it concerns. */
@IntegrationTest
class EventScopeTests {

    @Autowired
    private ApplicationContext context;

    private Bank bank;
    private UserDetails leader;
    private long first;
    private long second;
    private long plan;

    @BeforeEach
    void found() {
        bank = new Bank(context);
        leader = bank.centre.person(Role.LEADER, null);
        first = bank.centre.school("101", "Школа № 1");
        second = bank.centre.school("102", "Школа № 2");
        plan = bank.centre.inside(() -> {
            WorkPlans plans = bank.centre.bean(WorkPlans.class);
            long id = plans.add(PlanTemplate.STAGES, 2025);
            plans.submit(id);
            plans.approve(id, bank.centre.accountOf(leader), LocalDate.of(2025, 9, 1));
            return id;
        });
    }

    @Test
    void groupsOfChosenSchoolsAreWhoBelongsToThemToday() {
        long mentor = bank.educator(first, "Наставникова");
        bank.mentor(mentor, 3);
        long mentee = bank.educator(second, "Ученикова");
        long other = bank.educator(second, "Прочая");
        bank.pair(bank.mentor(bank.educator(second, "Опытная"), 2), bank.request(second, mentee));

        assertThat(names(Set.of(EventAudience.MENTORS), Set.of())).containsExactly("Наставникова", "Опытная");
        assertThat(names(Set.of(EventAudience.MENTORS), Set.of(second))).containsExactly("Опытная");
        assertThat(names(Set.of(EventAudience.EDUCATORS), Set.of(second)))
                .containsExactly("Опытная", "Прочая", "Ученикова");
        assertThat(names(Set.of(), Set.of())).isEmpty();
        assertThat(names(Set.of(), Set.of(first)))
                .as("the team of a school: none of its people leads it")
                .isEmpty();
        assertThat(other).isPositive();
    }

    @Test
    void anEventForMentorsOfOneSchoolConcernsThatSchoolAndThem() throws Exception {
        PlannedEventRow event = event("Старт наставничества в ШНОР");
        String page = "/plan/" + plan + "/events/" + event.id();
        assertThat(bank.centre.page(leader, page).text()).contains("дело центра");
        bank.centre
                .post(leader, page + "/scope", "version", "0", "audiences", "MENTORS", "schools", "" + first)
                .andExpect(redirectedUrl(page));
        assertThat(bank.centre.page(leader, page).text()).contains("Наставники", "Школа № 1");
        assertThat(bank.centre
                        .page(leader, page + "/scope")
                        .select("input[name=schools][checked]")
                        .eachAttr("value"))
                .containsExactly("" + first);

        assertThat(titlesOf(bank.centre.person(Role.CURATOR, first))).containsExactly(event.title());
        assertThat(titlesOf(bank.centre.person(Role.CURATOR, second))).isEmpty();
        assertThat(titlesOf(bank.centre.person(Role.MENTOR, null)))
                .as("a mentor whose school nobody knows")
                .isEmpty();
        bank.centre
                .post(leader, page + "/scope", "version", "1", "audiences", "MENTORS")
                .andExpect(redirectedUrl(page));
        assertThat(titlesOf(bank.centre.person(Role.MENTOR, null))).containsExactly(event.title());
        assertThat(titlesOf(bank.centre.person(Role.MENTEE, null))).isEmpty();
        assertThat(titlesOf(bank.centre.person(Role.CURATOR, second))).containsExactly(event.title());
    }

    @Test
    void whatDoesNotFitIsToldAndNothingIsLost() throws Exception {
        String form = "/plan/" + plan + "/events/"
                + event("Старт наставничества в ШНОР").id() + "/scope";
        bank.centre
                .post(leader, form, "version", "0", "audiences", "MENTORS", "schools", "999999999")
                .andExpect(content().string(containsString("больше нет среди работающих")));
        bank.centre
                .post(leader, form, "version", "0", "indicator", "NONE")
                .andExpect(content().string(containsString("Такого показателя нет")));
        bank.centre
                .post(leader, form, "version", "0", "mentorshipId", "999999999")
                .andExpect(content().string(containsString("Такой пары нет")));
        bank.centre
                .post(leader, form, "version", "0", "indicator", "M04_mentee_share")
                .andExpect(status().is3xxRedirection());
        bank.centre.post(leader, form, "version", "0", "audiences", "MENTEES").andExpect(status().isConflict());
        assertThat(bank.centre.page(leader, form.replace("/scope", "")).text()).contains("Охват педагогов ШНОР");
    }

    @Test
    void whatConcernsASchoolStandsOnItsCardAndIsFoundInThePlan() throws Exception {
        PlannedEventRow event = event("Старт наставничества в ШНОР");
        bank.centre.post(
                leader, "/plan/" + plan + "/events/" + event.id() + "/scope", "version", "0", "schools", "" + first);
        UserDetails curator = bank.centre.person(Role.CURATOR, first);
        assertThat(bank.centre
                        .page(curator, "/schools/" + first + "/events")
                        .select("tbody th a")
                        .eachText())
                .containsExactly(event.title());
        assertThat(bank.centre.page(leader, "/schools/" + second + "/events").text())
                .contains("Мероприятий для этой школы нет");
        bank.centre.get(curator, "/schools/" + second + "/events").andExpect(status().isNotFound());

        assertThat(bank.centre
                        .page(leader, "/plan/" + plan + "?school=" + first)
                        .select(".plan-table tbody th a")
                        .eachText())
                .containsExactly(event.title());
        assertThat(bank.centre
                        .page(leader, "/plan/" + plan + "?school=" + second)
                        .text())
                .contains("ничего не подошло");
        int answerable = bank.centre
                .page(leader, "/plan/" + plan + "?responsible={name}", "руководитель МНЦ")
                .select(".plan-table tbody tr")
                .size();
        assertThat(answerable).isPositive();
        assertThat(bank.centre
                        .page(leader, "/plan/" + plan + "?responsible=Никто")
                        .text())
                .contains("ничего не подошло");
        assertThat(bank.centre
                        .get(leader, "/plan/" + plan + "/export.csv?school=" + first)
                        .andReturn()
                        .getResponse()
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                        .lines())
                .hasSize(2);
    }

    @Test
    void anEventIsFoundByItsWordsAndStandsOnTheLineOfTheYear() throws Exception {
        assertThat(bank.centre.page(leader, "/search?q={q}", "старт наставнич").text())
                .contains("Планы и мероприятия", "Старт наставничества в ШНОР");
        assertThat(bank.centre
                        .page(bank.centre.person(Role.MENTEE, null), "/plan/" + plan + "/timeline")
                        .select(".year-line tbody th[scope=row]"))
                .hasSize(40);
    }

    private List<String> names(Set<EventAudience> audiences, Set<Long> schools) {
        return bank.centre.inside(() -> bank.centre.bean(ConcernedPeople.class).of(audiences, schools)).stream()
                .map(ConcernedPerson::name)
                .map(name -> name.substring(0, name.indexOf(' ')))
                .toList();
    }

    private List<String> titlesOf(UserDetails who) {
        return bank.centre.inside(
                () -> bank.centre.bean(ConcernedEvents.class).of(((SignedIn) who).viewer()).list().stream()
                        .map(PlannedEventRow::title)
                        .toList());
    }

    private PlannedEventRow event(String title) {
        return bank.centre.inside(() -> bank.centre.bean(PlannedEvents.class).of(plan)).stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
