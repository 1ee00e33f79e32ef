package ru.mentorcentre.workplan.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.workplan.PlannedMeeting;

/** A date of an event is reminded of to those who are expected at it, and nobody hears of one thing twice. */
@IntegrationTest
class DateReminderTests {

    @Autowired
    private ApplicationContext context;

    private PlannedMeeting meeting;
    private LocalDate today;
    private UserDetails invited;
    private UserDetails declining;
    private UserDetails apart;
    private long invitedCard;
    private long decliningCard;

    @BeforeEach
    void found() {
        meeting = new PlannedMeeting(context);
        today = meeting.today;
        invitedCard = meeting.educator(meeting.first, "Приглашённая");
        decliningCard = meeting.educator(meeting.first, "Занятая");
        invited = meeting.signingIn(Role.MENTOR, invitedCard);
        declining = meeting.signingIn(Role.MENTOR, decliningCard);
        apart = meeting.signingIn(Role.MENTOR, meeting.educator(meeting.second, "Неприглашённая"));
    }

    @Test
    void whoeverIsExpectedIsRemindedOnceByFourInstancesAndARestart() throws Exception {
        String date = date(today.plusDays(7), "startsAt", "14:00", "endsAt", "15:30", "place", "Кабинет 5");
        ExecutorService instances = Executors.newFixedThreadPool(4);
        List<Future<?>> rounds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rounds.add(instances.submit(() -> round(today)));
        }
        for (Future<?> round : rounds) {
            round.get();
        }
        instances.shutdown();
        round(today.plusDays(1));
        assertThat(kinds()).containsExactly("FIRST");
        assertThat(inbox(invited)).hasSize(1);
        assertThat(inbox(declining)).isEmpty();
        assertThat(inbox(apart)).as("on no list").isEmpty();
        Document message = meeting.page(link(invited), invited);
        assertThat(message.select(".typed").text())
                .contains("Круглый стол", when(today.plusDays(7)) + ", 14:00–15:30", "Кабинет 5");
        assertThat(message.select(".facts a[href=/plan/own]").text()).isEqualTo("Мои мероприятия");
        round(today.plusDays(6));
        round(today.plusDays(7));
        round(today.plusDays(8));
        assertThat(kinds()).containsExactly("FIRST", "LAST");
        assertThat(PlannedMeeting.key(date)).isPositive();
    }

    @Test
    void aMovedDateIsRemindedOfAnew() {
        String date = date(today.plusDays(1));
        round(today);
        move(date, today.plusDays(20), "0");
        round(today);
        assertThat(kinds()).containsExactly("LAST");
        round(today.plusDays(19));
        assertThat(kinds()).containsExactly("LAST", "LAST");
        assertThat(inbox(invited)).hasSize(2);
    }

    @Test
    void oneThatIsCancelledOrOverIsNot() {
        String date = date(today.plusDays(1));
        DueEventReminder due = due().get(0);
        meeting.send(date + "/cancellation", meeting.methodist, "reason", "Карантин", "version", "0");
        make(due);
        round(today);
        assertThat(kinds()).as("cancelled").isEmpty();
        meeting.send(date + "/cancellation/removal", meeting.methodist);
        round(today.plusDays(2));
        assertThat(kinds()).as("its day is over").isEmpty();
        new PlannedMeeting(context)
                .within(() -> context.getBean(EventReminders.class).make(due));
        assertThat(kinds()).as("another municipality").isEmpty();
        meeting.close();
        make(due);
        round(today);
        assertThat(kinds()).as("the plan is closed").isEmpty();
    }

    @Test
    void anEmptyListIsWaitedFor() {
        meeting.session(today.plusDays(7));
        round(today);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void anEventForNobodyTellsWhomItInvited() {
        sql("update planned_event set audiences = '{}' where municipality_id = ?", meeting.municipality);
        date(today.plusDays(7));
        round(today);
        assertThat(inbox(invited)).hasSize(1);
        assertThat(inbox(meeting.methodist)).isEmpty();
    }

    @Test
    void theEndOfTheTermIsToldToThoseOnNoListAlone() {
        ends(today.plusDays(7));
        date(today.plusDays(7));
        round(today);
        assertThat(kinds()).containsExactlyInAnyOrder("FIRST", "FIRST");
        assertThat(inbox(invited)).hasSize(1);
        assertThat(inbox(declining)).as("has said no to the date").isEmpty();
        assertThat(inbox(apart)).hasSize(1);
        assertThat(meeting.page(link(apart), apart).select(".typed").text()).contains(when(today.plusDays(7)));
    }

    @Test
    void anEventIsNotLateBeforeItsLastDateIsOver() {
        ends(today.minusDays(2));
        String date = date(today.plusDays(3));
        round(today);
        assertThat(kinds()).as("of the date alone").containsExactly("FIRST");
        assertThat(inbox(meeting.methodist)).isEmpty();
        round(today.plusDays(4));
        assertThat(kinds()).containsExactly("FIRST", "PASSED");
        assertThat(meeting.page(link(meeting.methodist), meeting.methodist)
                        .select(".typed")
                        .text())
                .contains("последняя дата была");
        assertThat(date).isNotEmpty();
    }

    @Test
    void thePreviewShowsDatesAndTheMunicipalityIsFound() {
        LocalDate day = today.plusDays(1);
        date(day, "startsAt", "14:00");
        UserDetails leader = meeting.person(Role.LEADER, null);
        assertThat(meeting.page("/messages/reminders", leader)
                        .select("#week-title + dl")
                        .text())
                .contains("Круглый стол", "перед самой датой", "14:00");
        assertThat(Tenant.call(
                        Tenant.ROOT, () -> context.getBean(EventReminders.class).municipalities(today)))
                .contains(meeting.municipality);
    }

    private String date(LocalDate day, String... more) {
        String date = meeting.session(day, more);
        meeting.send(
                date + "/participants",
                meeting.methodist,
                "educators",
                "" + invitedCard,
                "educators",
                "" + decliningCard);
        meeting.send("/plan/own/sessions/" + PlannedMeeting.key(date) + "/answer", declining, "coming", "false");
        return date;
    }

    private void move(String date, LocalDate day, String version) {
        meeting.send(date, meeting.methodist, "version", version, "heldOn", day.toString());
    }

    private void ends(LocalDate day) {
        sql(
                "update planned_event set starts_on = null, ends_on = ?, approved_ends_on = ?, days_entered = true where municipality_id = ?",
                day,
                day,
                meeting.municipality);
    }

    private static String when(LocalDate day) {
        return day.format(
                java.time.format.DateTimeFormatter.ofPattern("d MMMM yyyy", java.util.Locale.forLanguageTag("ru")));
    }

    private void round(LocalDate day) {
        context.getBean(EventReminderRound.class).make(meeting.municipality, day);
    }

    private List<DueEventReminder> due() {
        return meeting.inside(() -> context.getBean(EventReminders.class).due(today));
    }

    private void make(DueEventReminder due) {
        meeting.within(() -> context.getBean(EventReminders.class).make(due));
    }

    private List<String> inbox(UserDetails who) {
        return meeting.page("/messages", who).select("tbody tr").eachText();
    }

    private String link(UserDetails who) {
        return meeting.page("/messages", who).select("tbody tr a").first().attr("href");
    }

    private List<String> kinds() {
        return context.getBean(JdbcClient.class)
                .sql("select kind from event_reminder where municipality_id = ? order by made_at, id")
                .param(meeting.municipality)
                .query(String.class)
                .list();
    }

    private void sql(String statement, Object... values) {
        context.getBean(JdbcClient.class).sql(statement).params(values).update();
    }
}
