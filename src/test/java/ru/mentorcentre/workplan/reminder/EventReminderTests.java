package ru.mentorcentre.workplan.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.workplan.informing.Informed;

/** Reminders go out once for an event, a kind and a last day, to those whom the event concerns. */
@IntegrationTest
class EventReminderTests {

    @Autowired
    private ApplicationContext context;

    private Informed town;
    private UserDetails leader;
    private UserDetails methodist;
    private UserDetails curator;
    private LocalDate today;
    private long plan;

    @BeforeEach
    void found() {
        town = new Informed(context);
        long school = town.school("1", "СОШ № 1");
        leader = town.person(Role.LEADER, null);
        methodist = town.person(Role.METHODIST, null);
        curator = town.person(Role.CURATOR, school);
        today = LocalDate.now(town.bean(Clock.class));
        plan = town.plan(town.person(Role.HEAD, null));
    }

    @Test
    void fourInstancesAndARestartRemindOnce() throws Exception {
        long event = town.event(plan, today.plusDays(7), "SCHOOL_TEAMS");
        ExecutorService instances = Executors.newFixedThreadPool(4);
        List<Future<?>> rounds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rounds.add(instances.submit(() -> round(today)));
        }
        for (Future<?> round : rounds) {
            round.get();
        }
        instances.shutdown();
        round(today);
        round(today.plusDays(1));
        assertThat(kinds(event)).containsExactly("FIRST");
        assertThat(messages()).isEqualTo(1);
        assertThat(town.page(curator, "/messages").select("tbody tr").text())
                .contains("Напоминаем: ", "Напоминание программы");
        assertThat(town.page(leader, "/messages").select("tbody tr"))
                .as("it is for schools")
                .isEmpty();

        round(today.plusDays(6));
        assertThat(kinds(event)).containsExactly("FIRST", "LAST");
        round(today.plusDays(8));
        assertThat(kinds(event)).containsExactly("FIRST", "LAST", "PASSED");
        assertThat(town.page(leader, "/messages").select("tbody tr").text()).contains("Срок прошёл");
        assertThat(town.page(methodist, "/messages").select("tbody tr").text()).contains("Срок прошёл");
        assertThat(town.page(curator, "/messages").select("tbody tr").text()).doesNotContain("Срок прошёл");
    }

    @Test
    void theDatabaseTakesNoSecondOne() {
        long event = town.event(plan, today.plusDays(7), "SCHOOL_TEAMS");
        round(today);
        assertThatThrownBy(() -> town.sql(
                        "insert into event_reminder (id, version, municipality_id, event_id, kind, ends_on, made_at)"
                                + " select nextval('event_reminder_seq') + 1000000, 0, municipality_id, event_id, kind,"
                                + " ends_on, made_at from event_reminder where event_id = ?",
                        event))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("event_reminder_once");
    }

    @Test
    void aMovedEventIsRemindedOfAnew() {
        long event = town.event(plan, today.plusDays(1), "SCHOOL_TEAMS");
        round(today);
        town.sql(
                "update planned_event set ends_on = ?, approved_ends_on = ?, state = 'MOVED', state_on = ?, state_reason = 'Карантин'"
                        + " where id = ?",
                today.plusDays(30),
                today.plusDays(30),
                today,
                event);
        round(today);
        assertThat(kinds(event)).containsExactly("LAST");
        round(today.plusDays(29));
        assertThat(kinds(event)).containsExactly("LAST", "LAST");
        assertThat(messages()).isEqualTo(2);
    }

    @Test
    void onlyWhatIsStillToBeDoneAndCarriedOutIsRemindedOf() {
        long done = town.event(plan, today.plusDays(1), "SCHOOL_TEAMS");
        town.sql("update planned_event set state = 'DONE', state_on = ?, done_on = ? where id = ?", today, today, done);
        round(today);
        assertThat(messages()).as("done").isZero();
        long open = town.event(plan, today.plusDays(1), "SCHOOL_TEAMS");
        town.sql("update work_plan set state = 'CLOSED' where id = ?", plan);
        round(today);
        assertThat(messages()).as("closed").isZero();
        town.sql("update work_plan set state = 'APPROVED' where id = ?", plan);
        Informed other = new Informed(context);
        other.within(() -> other.bean(EventReminders.class)
                .make(new DueEventReminder(open, EventReminderKind.LAST, today.plusDays(1))));
        assertThat(messages()).as("another municipality").isZero();
        round(today);
        assertThat(kinds(open)).containsExactly("LAST");
    }

    @Test
    void aMatterOfTheCentreIsRemindedOfThereAlone() throws Exception {
        town.event(plan, today.plusDays(1));
        round(today);
        assertThat(town.page(leader, "/messages").select("tbody tr")).hasSize(1);
        assertThat(town.page(methodist, "/messages").select("tbody tr")).hasSize(1);
        assertThat(town.page(curator, "/messages").select("tbody tr")).isEmpty();
    }

    @Test
    void whereNobodyIsItIsNotTriedAgain() {
        long event = town.event(plan, today.plusDays(1), "MENTEES");
        round(today);
        round(today);
        assertThat(kinds(event)).containsExactly("LAST");
        assertThat(messages()).isZero();
    }

    @Test
    void aCentreSaysWhenAndSeesWhatWillGo() throws Exception {
        long event = town.event(plan, today.plusDays(3), "SCHOOL_TEAMS");
        assertThat(town.page(leader, "/messages/reminders").select("#firstDays").val())
                .isEqualTo("7");
        assertThat(town.page(leader, "/messages/reminders")
                        .select("section.card")
                        .text())
                .contains("за несколько дней");
        set("2", "5", "-1").andExpect(content().string(containsString("ближе к концу срока, чем первое")));
        set("61", "1", "-1").andExpect(content().string(containsString("От 1 до 60 дней")));
        set("", "", "-1").andExpect(redirectedUrl("/messages/reminders"));
        set("", "", "-1").andExpect(status().isConflict());
        round(today);
        assertThat(kinds(event)).as("turned off").isEmpty();
        assertThat(town.page(leader, "/messages/reminders").text()).contains("напоминать не о чем");
        town.get(methodist, "/messages/reminders").andExpect(status().isForbidden());
        set("3", "", "0").andExpect(redirectedUrl("/messages/reminders"));
        round(today);
        assertThat(kinds(event)).containsExactly("FIRST");
        assertThat(town.page(leader, "/messages/reminders")
                        .select("section.card")
                        .text())
                .contains("напоминать не о чем");
    }

    @Test
    void nobodyIsWrittenToAtNight() {
        assertThat(EventReminderRound.isDay(LocalTime.of(8, 59))).isFalse();
        assertThat(EventReminderRound.isDay(LocalTime.of(9, 0))).isTrue();
        assertThat(EventReminderRound.isDay(LocalTime.of(19, 59))).isTrue();
        assertThat(EventReminderRound.isDay(LocalTime.of(20, 0))).isFalse();
    }

    @Test
    void aMunicipalityWithSomethingDueIsFound() {
        town.event(plan, today.plusDays(7), "SCHOOL_TEAMS");
        assertThat(ru.mentorcentre.shared.persistence.Tenant.call(
                        ru.mentorcentre.shared.persistence.Tenant.ROOT,
                        () -> town.bean(EventReminders.class).municipalities(today)))
                .contains(town.municipality);
    }

    private void round(LocalDate day) {
        town.bean(EventReminderRound.class).make(town.municipality, day);
    }

    private org.springframework.test.web.servlet.ResultActions set(String first, String last, String version)
            throws Exception {
        return town.post(leader, "/messages/reminders", "firstDays", first, "lastDays", last, "version", version);
    }

    private List<String> kinds(long event) {
        return town.rows("select kind from event_reminder where event_id = ? order by made_at, id", event).stream()
                .map(row -> (String) row.get("kind"))
                .toList();
    }

    private long messages() {
        return town.number("select count(*) from message where municipality_id = ?", town.municipality);
    }
}
