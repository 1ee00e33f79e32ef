package ru.mentorcentre.workplan.visit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.workplan.PlannedMeeting;

/** The QR code at the door, as somebody scans it with an account and without one. */
@IntegrationTest
class VisitTests {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient database;

    @Autowired
    private VisitLinks links;

    private PlannedMeeting meeting;
    private long guest;
    private String date;
    private final String address = "198.19." + ADDRESSES.incrementAndGet() + ".7";

    @BeforeEach
    void found() {
        meeting = new PlannedMeeting(context);
        guest = meeting.educator(meeting.first, "Гостева");
        meeting.educator(meeting.second, "Незваная");
        date = meeting.session(meeting.today);
        meeting.send(date + "/participants", meeting.methodist, "educators", "" + guest);
    }

    @Test
    void theCodeIsShownOnceAndKeptAsAHash() {
        Document page = Jsoup.parse(
                text(meeting.sent(date + "/qr", meeting.methodist).andReturn().getResponse()));
        assertThat(page.select(".visit-code svg path").attr("d")).startsWith("M");
        assertThat(meeting.page(date + "/qr", meeting.methodist).select(".visit-code"))
                .isEmpty();
        assertThat(database.sql("select token_hash from visit_link where session_id = ?")
                        .param(PlannedMeeting.key(date))
                        .query(String.class)
                        .single())
                .hasSize(64);
        String first = token();
        String second = token();
        assertThat(answer(get("/visit/" + first)).getStatus()).isEqualTo(404);
        assertThat(answer(get("/visit/" + second)).getStatus()).isEqualTo(200);
    }

    @Test
    void aStrangerGivesSchoolAndName() {
        String token = token();
        Document page = Jsoup.parse(text(answer(get("/visit/" + token))));
        assertThat(page.select("h1").text()).isEqualTo("Круглый стол");
        assertThat(page.text()).doesNotContain("Гостева", "Незваная");
        assertThat(typed(token, meeting.first, "")).contains("Введите фамилию");
        assertThat(typed(token, meeting.first, "Гостева")).contains("подойдите к организатору");
        assertThat(typed(token, meeting.second, "Гостева Анна Петровна")).contains("подойдите к организатору");
        assertThat(typed(token, meeting.second, "Незваная Анна Петровна"))
                .as("not on the list")
                .contains("подойдите к организатору");
        assertThat(meeting.count("state = 'ATTENDED'")).isZero();
        assertThat(typed(token, meeting.first, " гостева  анна ")).contains("Вы отмечены", "Гостева Анна Петровна");
        assertThat(meeting.count("state = 'ATTENDED' and recorded_by = 'QR'")).isOne();
        assertThat(typed(token, meeting.first, "Гостева Анна Петровна"))
                .as("once more")
                .contains("Вы отмечены");
    }

    @Test
    void twoOfOneNameGoToTheOrganiser() {
        long other = meeting.educator(meeting.first, "Гостева");
        meeting.send(date + "/participants", meeting.methodist, "educators", "" + other);
        assertThat(typed(token(), meeting.first, "Гостева Анна Петровна")).contains("подойдите к организатору");
        assertThat(meeting.count("state = 'ATTENDED'")).isZero();
    }

    @Test
    void namesAreNotGuessed() {
        String token = token();
        for (int i = 0; i < 20; i++) {
            assertThat(typed(token, meeting.first, "Никто Никтович" + i)).contains("Не нашли вас");
        }
        assertThat(typed(token, meeting.first, "Гостева Анна Петровна")).contains("подойдите к организатору");
        assertThat(meeting.count("state = 'ATTENDED'")).isZero();
        for (int i = 0; i < 20; i++) {
            assertThat(answer(get("/visit/guess" + i)).getStatus()).isEqualTo(404);
        }
        assertThat(answer(get("/visit/" + token)).getStatus()).isEqualTo(429);
    }

    @Test
    void whoHasAnAccountPressesOneButton() throws Exception {
        String token = token();
        UserDetails mentor = meeting.signingIn(Role.MENTOR, meeting.educator(meeting.second, "Вошедшая"));
        Document page = Jsoup.parse(text(answer(get("/visit/" + token).with(user(mentor)))));
        assertThat(page.text()).contains("Вы вошли: Вошедшая Анна Петровна");
        assertThat(page.select("input[name=name]")).isEmpty();
        assertThat(text(answer(post("/plan/visit")
                        .param("token", token)
                        .with(user(mentor))
                        .with(csrf()))))
                .contains("Вы отмечены");
        assertThat(meeting.count("state = 'ATTENDED' and recorded_by = 'QR'"))
                .as("not invited, but there")
                .isOne();
        assertThat(answer(post("/plan/visit").param("token", token).with(user(mentor)))
                        .getStatus())
                .as("without the token of the form")
                .isEqualTo(403);
        assertThat(answer(get("/plan/visit").param("token", token)).getRedirectedUrl())
                .contains("/login");
        assertThat(answer(get("/plan/visit").param("token", token).with(user(mentor)))
                        .getRedirectedUrl())
                .isEqualTo("/visit/" + token);
        assertThat(answer(get("/plan/visit").param("token", "//else.where").with(user(mentor)))
                        .getRedirectedUrl())
                .isEqualTo("/");
        PlannedMeeting other = new PlannedMeeting(context);
        UserDetails foreign = other.signingIn(Role.MENTOR, other.educator(other.first, "Дальняя"));
        assertThat(text(answer(get("/visit/" + token).with(user(foreign))))).doesNotContain("Вы вошли");
        assertThat(answer(post("/plan/visit")
                                .param("token", token)
                                .with(user(foreign))
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theCodeWorksOnTheDayAlone() {
        String token = token();
        moved("held_on = (now() at time zone 'Europe/Moscow')::date - 1");
        assertThat(text(answer(get("/visit/" + token)))).contains("Отметиться можно в день");
        assertThat(typed(token, meeting.first, "Гостева Анна Петровна")).contains("Отметиться можно в день");
        moved("held_on = (now() at time zone 'Europe/Moscow')::date + 1");
        assertThat(typed(token, meeting.first, "Гостева Анна Петровна")).contains("Отметиться можно в день");
        moved("held_on = (now() at time zone 'Europe/Moscow')::date, cancel_reason = 'Карантин'");
        assertThat(text(answer(get("/visit/" + token)))).contains("Дата отменена");
        assertThat(meeting.count("state = 'ATTENDED'")).isZero();
        moved("cancel_reason = null");
        database.sql(
                        "update planned_event set state = 'CANCELLED', state_reason = 'Карантин', state_on = (now() at time zone 'Europe/Moscow')::date"
                                + " where municipality_id = ?")
                .param(meeting.municipality)
                .update();
        assertThat(text(answer(get("/visit/" + token)))).doesNotContain("Я здесь");
    }

    private void moved(String change) {
        database.sql("update event_session set " + change + " where id = ?")
                .param(PlannedMeeting.key(date))
                .update();
    }

    private String token() {
        return meeting.inside(() -> links.renew(PlannedMeeting.key(date)));
    }

    private String typed(String token, long school, String name) {
        return text(answer(post("/visit/" + token).param("school", "" + school).param("name", name)));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(request.with(one -> {
                        one.setRemoteAddr(address);
                        return one;
                    }))
                    .andReturn()
                    .getResponse();
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }
}
