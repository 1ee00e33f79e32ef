package ru.mentorcentre.workplan.informing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.workplan.PlannedMeeting;

/** Who is on the list of a date is written to when it is moved or cancelled; a message about an event tells its date. */
@IntegrationTest
class DateMessageTests {

    @Autowired
    private ApplicationContext context;

    private PlannedMeeting meeting;
    private UserDetails invited;
    private UserDetails declining;
    private String date;
    private LocalDate day;

    @BeforeEach
    void found() {
        meeting = new PlannedMeeting(context);
        long invitedCard = meeting.educator(meeting.first, "Приглашённая");
        long decliningCard = meeting.educator(meeting.first, "Занятая");
        long offline = meeting.educator(meeting.second, "Безадресная");
        meeting.educator(meeting.second, "Неприглашённая");
        sql("update educator set email = null where municipality_id = ?");
        invited = meeting.signingIn(Role.MENTOR, invitedCard);
        declining = meeting.signingIn(Role.MENTOR, decliningCard);
        day = meeting.today.plusDays(10);
        date = meeting.session(day, "startsAt", "14:00", "endsAt", "15:30");
        meeting.send(
                date + "/participants",
                meeting.methodist,
                "educators",
                "" + invitedCard,
                "educators",
                "" + decliningCard,
                "educators",
                "" + offline);
        meeting.send("/plan/own/sessions/" + PlannedMeeting.key(date) + "/answer", declining, "coming", "false");
    }

    @Test
    void aMovedDateIsToldToItsListAlone() throws Exception {
        LocalDate moved = day.plusDays(3);
        String saved = meeting.sent(
                        date,
                        meeting.methodist,
                        "version",
                        "0",
                        "heldOn",
                        moved.toString(),
                        "startsAt",
                        "10:00",
                        "place",
                        "Школа")
                .andExpect(flash().attribute("flash", containsString("В списке 2\u00a0человека: напишите им")))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        Document page = meeting.page(saved, meeting.methodist);
        String form = page.select(".note a[href^=/messages/outgoing/new]").attr("href");
        Document blank = meeting.page(form, meeting.methodist);
        assertThat(blank.select("#subject").val()).isEqualTo("Новая дата: Круглый стол");
        assertThat(blank.select("#body").text()).contains(words(moved) + ", 10:00.", "Место: Школа");
        assertThat(blank.select("form.form").text().replace('\u00a0', ' ')).contains("2 человека из списка даты");
        assertThat(blank.select("[name=groups], [name=roles], [name=schools]")).isEmpty();
        StatementCount.atMostEight("message to a date", () -> meeting.page(form, meeting.methodist));
        String sending = meeting.made(
                "/messages/outgoing",
                meeting.methodist,
                "subject",
                blank.select("#subject").val(),
                "body",
                blank.select("#body").text(),
                "sessionId",
                blank.select("[name=sessionId]").val(),
                "eventId",
                blank.select("[name=eventId]").val(),
                "groups",
                "EDUCATORS");
        Document ask = meeting.page(sending, meeting.methodist);
        assertThat(ask.select("main").text().replace('\u00a0', ' '))
                .contains("Всего 2 человека", "Дойдёт до 1 из 2", "Отправить: 2 получателя", "Список даты")
                .doesNotContain("Школы все");
        assertThat(meeting.page(sending.replace("sending", "edit"), meeting.methodist)
                        .select("[name=sessionId]"))
                .hasSize(1);
        meeting.sent(sending, meeting.methodist, "version", "0")
                .andExpect(flash().attribute("flash", containsString("2\u00a0получателя, дойдёт до 1 из 2")));
        assertThat(meeting.page("/messages", invited).select("tbody tr").text()).contains("Новая дата");
        assertThat(meeting.page("/messages", declining).select("tbody tr")).isEmpty();
        meeting.page(sending.replace("/sending", ""), meeting.methodist);
    }

    @Test
    void onlyAnotherTimeOrPlaceIsToBeTold() throws Exception {
        String same = meeting.sent(
                        date,
                        meeting.methodist,
                        "version",
                        "0",
                        "heldOn",
                        day.toString(),
                        "startsAt",
                        "14:00",
                        "endsAt",
                        "15:30",
                        "seats",
                        "30")
                .andExpect(flash().attribute("flash", "Дата сохранена"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(same).isEqualTo(date);
    }

    @Test
    void aCancelledDateIsToldToItsList() throws Exception {
        meeting.sent(date + "/cancellation", meeting.methodist, "reason", "Карантин", "version", "0")
                .andExpect(flash().attribute("flash", containsString("В списке 2\u00a0человека: напишите им")));
        String form = meeting.page(date, meeting.methodist)
                .select(".note a[href^=/messages/outgoing/new]")
                .attr("href");
        Document blank = meeting.page(form, meeting.methodist);
        assertThat(blank.select("#subject").val()).isEqualTo("Отменяется: Круглый стол");
        assertThat(blank.select("#body").text()).contains(words(day) + ", 14:00–15:30", "не состоится");
    }

    @Test
    void theDateOfSomebodyElseIsRefused() throws Exception {
        PlannedMeeting other = new PlannedMeeting(context);
        String foreign = other.session(day);
        assertThat(meeting.page("/messages/outgoing/new?session=" + PlannedMeeting.key(foreign), meeting.methodist)
                        .select("[name=sessionId]"))
                .isEmpty();
        meeting.sent(
                        "/messages/outgoing",
                        meeting.methodist,
                        "subject",
                        "Тема",
                        "body",
                        "Текст",
                        "sessionId",
                        "" + PlannedMeeting.key(foreign),
                        "eventId",
                        "" + PlannedMeeting.key(meeting.event))
                .andExpect(content().string(containsString("Этой даты мероприятия уже нет")));
    }

    @Test
    void theNextDateFillsTheFields() {
        String key = "" + PlannedMeeting.key(meeting.event);
        assertThat(invitation(key)).contains("Срок: " + words(day) + ", 14:00–15:30.", "Место: Дом учителя.");
        meeting.session(day.minusDays(5), "place", "Библиотека");
        assertThat(invitation(key)).contains("Срок: " + words(day.minusDays(5)) + ".", "Место: Библиотека.");
        sql("update event_session set cancel_reason = 'Карантин' where municipality_id = ?");
        sql("update planned_event set term_text = 'осень', approved_term_text = 'осень' where municipality_id = ?");
        assertThat(invitation(key)).contains("Срок: осень", "Место: Дом учителя.");
    }

    @Test
    void eventsAreToldApartByYearAndTermThoseAheadFirst() {
        sql("""
                insert into planned_event select (jsonb_populate_record(e, jsonb_build_object('id', e.id + 100000000,
                    'title', 'Анкетирование', 'term_text', 'сентябрь', 'position', 99))).*
                from planned_event e where municipality_id = ?""");
        assertThat(meeting.page("/messages/outgoing/new", meeting.methodist)
                        .select("#eventId option")
                        .eachText())
                .containsExactly(
                        "не о мероприятии",
                        "Круглый стол — 2026/27 учебный год, дата "
                                + DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day),
                        "Анкетирование — 2026/27 учебный год, сентябрь");
    }

    private String invitation(String event) {
        return meeting.page("/messages/outgoing/new?template=INVITATION&event=" + event, meeting.methodist)
                .select("#body")
                .text();
    }

    private static String words(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("ru"))
                .format(day);
    }

    private void sql(String statement) {
        context.getBean(JdbcClient.class)
                .sql(statement)
                .param(meeting.municipality)
                .update();
    }
}
