package ru.mentorcentre.workplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.municipality.District;

/** The plan as a calendar: a month on the page, a file, and a feed that a link alone opens. */
@IntegrationTest
class PlanCalendarTests {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    private District district;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient database;

    private District.Place place;
    private RequestPostProcessor methodist;
    private RequestPostProcessor mentor;
    private RequestPostProcessor leader;

    @BeforeEach
    void found() {
        place = district.found();
        methodist = place.as(Role.METHODIST);
        mentor = place.as(Role.MENTOR);
        leader = place.as(Role.LEADER);
    }

    @Test
    void onlyPlansThatAreCarriedOutAreShown() throws Exception {
        String plan = planned("Мероприятие с днём", "5 октября");
        assertThat(month("2026-10", mentor).select(".empty-state").text()).contains("ничего не запланировано");
        approve(plan);
        assertThat(month("2026-10", mentor).select(".month a").eachText()).containsExactly("Мероприятие с днём");
        mvc.perform(post(plan + "/revision").param("remark", "Новые сроки").with(place.as(Role.LEADER)));
        assertThat(month("2026-10", mentor).select(".month a"))
                .as("while it is changed")
                .hasSize(1);
        approve(plan);
        mvc.perform(post(plan + "/closing").with(place.as(Role.LEADER)));
        assertThat(month("2026-10", mentor).select(".month a")).isEmpty();
    }

    @Test
    void anEventStandsOnItsDaysAndTellsItsState() throws Exception {
        String plan = planned("На месяц", "октябрь");
        line(plan, "Один день", "5 октября");
        line(plan, "До пятнадцатого", "до 15 октября");
        line(plan, "Без конца", "по мере необходимости");
        line(plan, "Ноябрьское", "20 ноября");
        approve(plan);
        Document page = month("2026-10", mentor);
        assertThat(page.select(".month tbody tr"))
                .allMatch(week -> week.children().size() == 7);
        assertThat(page.select("td:has(time[datetime=2026-10-05]) li").text()).contains("Один день", "просрочено");
        assertThat(page.select("td:has(time[datetime=2026-10-15]) a").eachText())
                .containsExactly("До пятнадцатого");
        assertThat(page.select(".month-whole li").text()).contains("На месяц", "октябрь · с 01.10.2026 по 31.10.2026");
        assertThat(page.text()).doesNotContain("Без конца", "Ноябрьское");
        assertThat(page.select(".month-moves a").eachText()).containsExactly("сентябрь 2026", "Сегодня", "ноябрь 2026");

        String event = page.select("td:has(time[datetime=2026-10-05]) a").attr("href");
        mvc.perform(post(event + "/outcome")
                .param("state", "DONE")
                .param("version", "0")
                .param("doneOn", "2026-10-05")
                .with(methodist));
        assertThat(month("2026-10", mentor)
                        .select("td:has(time[datetime=2026-10-05]) li")
                        .text())
                .contains("выполнено")
                .doesNotContain("просрочено");
        assertThat(month("2026-11", mentor)
                        .select(".month td:not(.is-outside) a")
                        .eachText())
                .containsExactly("Ноябрьское");
        assertThat(month("2026-11", mentor).select(".month .is-outside li").text())
                .as("the neighbour's last day")
                .isEqualTo("На месяц последний день просрочено");
    }

    @Test
    void aDateReachesTheCalendarsAndSoDoesItsMove() throws Exception {
        String plan = planned("Круглый стол", "октябрь");
        approve(plan);
        String event = month("2026-10", mentor).select(".month-whole a").attr("href");
        mvc.perform(post(event + "/sessions")
                        .param("heldOn", "2026-10-12")
                        .param("startsAt", "14:00")
                        .with(methodist))
                .andExpect(status().is3xxRedirection());
        assertThat(month("2026-10", mentor)
                        .select("td:has(time[datetime=2026-10-12]) li")
                        .text())
                .isEqualTo("14:00 Круглый стол");
        String token = token(leader);
        VEvent first = dated(token);
        String date = event + "/sessions/" + first.getUid().getValue().replaceAll("\\D*(\\d+)@.*", "$1");
        mvc.perform(
                post(date).param("heldOn", "2026-11-20").param("version", "0").with(methodist));
        VEvent moved = dated(token);
        assertThat(moved.getUid()).isEqualTo(first.getUid());
        assertThat(moved.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
        assertThat(moved.getDateStart().getValue())
                .isNotEqualTo(first.getDateStart().getValue());
        assertThat(month("2026-11", mentor).select("td:has(time[datetime=2026-11-20]) li"))
                .hasSize(1);
        mvc.perform(post(date + "/cancellation")
                .param("reason", "Карантин")
                .param("version", "1")
                .with(methodist));
        VEvent cancelled = dated(token);
        assertThat(cancelled.getUid()).isEqualTo(first.getUid());
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getSequence().getValue())
                .isGreaterThan(moved.getSequence().getValue());
        mvc.perform(post(date + "/cancellation/removal").with(methodist));
        mvc.perform(post(event + "/outcome")
                .param("state", "CANCELLED")
                .param("reason", "Нет людей")
                .param("version", "0")
                .with(methodist));
        VEvent withItsEvent = dated(token);
        assertThat(withItsEvent.getStatus().isCancelled()).isTrue();
        assertThat(withItsEvent.getSequence().getValue())
                .isGreaterThan(cancelled.getSequence().getValue());
    }

    private VEvent dated(String token) throws Exception {
        return feed(token).stream()
                .filter(one -> one.getUid().getValue().startsWith("session-"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMonthThatMakesNoSenseIsThisOne() throws Exception {
        String now = month("", mentor).select("#month").text();
        for (String wrong : List.of("2026-13", "0000-01", "99999-01", "abc", "2026-10-05")) {
            assertThat(month(wrong, mentor).select("#month").text()).as(wrong).isEqualTo(now);
        }
    }

    @Test
    void theMonthIsOneStatement() throws Exception {
        String plan = planned("Первое", "5 октября");
        approve(plan);
        long few = statements();
        mvc.perform(post(plan + "/revision").param("remark", "Больше").with(place.as(Role.LEADER)));
        for (int day = 1; day <= 30; day++) {
            line(plan, "Мероприятие " + day, day + " октября");
        }
        approve(plan);
        assertThat(month("2026-10", mentor).select(".month a")).hasSize(31);
        assertThat(statements()).isEqualTo(few);
    }

    @Test
    void theFileHasWhatHasAnEnd() throws Exception {
        String plan = planned("Совещание, первое; важное", "октябрь");
        line(plan, "Без конца", "по мере необходимости");
        approve(plan);
        byte[] file = mvc.perform(get("/plan/calendar.ics").with(mentor))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        List<VEvent> events = CalendarFileTests.read(file);
        assertThat(events).extracting(one -> one.getSummary().getValue()).containsExactly("Совещание, первое; важное");
        assertThat(events.get(0).getLastModified()).isNotNull();
    }

    @Test
    void anUpdateReachesTheSameEvent() throws Exception {
        String plan = planned("Совещание", "5 октября");
        approve(plan);
        String token = token(leader);
        VEvent before = feed(token).get(0);
        String event = month("2026-10", mentor).select(".month a").attr("href");
        mvc.perform(post(event + "/outcome")
                        .param("state", "MOVED")
                        .param("version", "0")
                        .param("reason", "Карантин")
                        .param("term", "12 октября")
                        .with(methodist))
                .andExpect(status().is3xxRedirection());
        VEvent after = feed(token).get(0);
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getLastModified().getValue())
                .isAfterOrEqualTo(before.getLastModified().getValue());
        assertThat(after.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(12);
    }

    @Test
    void theLinkIsShownOnceRenewedAndEnded() throws Exception {
        approve(planned("Совещание", "5 октября"));
        mvc.perform(get("/plan/feed").with(leader)).andExpect(content().string(containsString("Ссылки пока нет")));
        String first = token(leader);
        assertThat(first).matches("[\\w-]{43}");
        assertThat(database.sql("select token_hash from calendar_feed where municipality_id = ?")
                        .param(place.id())
                        .query(String.class)
                        .single())
                .isNotEqualTo(first)
                .hasSize(64);
        String page = body("/plan/feed", leader);
        assertThat(page).contains("Ссылка создана", "Обновить ссылку").doesNotContain(first);
        assertThat(feed(first)).hasSize(1);

        String second = token(leader);
        refused(first);
        assertThat(feed(second)).hasSize(1);
        mvc.perform(post("/plan/feed/removal").with(leader))
                .andExpect(redirectedUrl("/plan/feed"))
                .andExpect(flash().attributeExists("flash"));
        refused(second);
        assertThat(body("/plan/feed", leader)).contains("Ссылки пока нет");
    }

    @Test
    void theFeedNeedsNoSessionAndNamesNobody() throws Exception {
        String plan = planned("Совещание", "5 октября");
        database.sql(
                        "update planned_event set responsible = 'Иванова Мария', involved = 'Петров' where municipality_id = ?")
                .param(place.id())
                .update();
        approve(plan);
        String token = token(leader);
        long entries = entries();
        var answer = mvc.perform(get("/plan/feed/" + token + ".ics"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", startsWith("text/calendar")))
                .andReturn();
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("Совещание")
                .doesNotContain("Иванова", "Петров");
        assertThat(entries()).as("no trace that holds the link").isEqualTo(entries);
        mvc.perform(post("/plan/feed/removal")).andExpect(status().isForbidden());
    }

    @Test
    void aBlockedOrMovedAccountsLinkLeadsNowhere() throws Exception {
        approve(planned("Совещание", "5 октября"));
        String token = token(leader);
        long account = database.sql("select account_id from calendar_feed where municipality_id = ?")
                .param(place.id())
                .query(Long.class)
                .single();
        account("blocked_at = now()", account);
        refused(token);
        account("blocked_at = null", account);
        assertThat(feed(token)).hasSize(1);
        account("municipality_id = " + district.found().id(), account);
        refused(token);
        account("municipality_id = " + place.id(), account);
        database.sql("delete from account_role where account_id = ?")
                .param(account)
                .update();
        refused(token);
    }

    @Test
    void eachMunicipalityHasItsOwn() throws Exception {
        approve(planned("Здешнее", "5 октября"));
        String here = token(leader);
        place = district.found();
        methodist = place.as(Role.METHODIST);
        approve(planned("Соседнее", "5 октября"));
        RequestPostProcessor other = place.as(Role.HEAD);
        String there = token(other);
        assertThat(feed(here)).extracting(one -> one.getSummary().getValue()).containsExactly("Здешнее");
        assertThat(feed(there)).extracting(one -> one.getSummary().getValue()).containsExactly("Соседнее");
        assertThat(month("2026-10", other).select(".month a").eachText()).containsExactly("Соседнее");
    }

    @Test
    void guessesAreThrottled() throws Exception {
        String token = token(leader);
        String address = address();
        for (int wrong = 0; wrong < 20; wrong++) {
            mvc.perform(get("/plan/feed/guess-" + wrong + ".ics").with(from(address)))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get("/plan/feed/" + token + ".ics").with(from(address)))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("Слишком много")));
        assertThat(feed(token)).as("from elsewhere").isEmpty();
    }

    @Test
    void whoIsOfNoMunicipalityHasNoFeed() throws Exception {
        RequestPostProcessor region = place.as(Role.REGION);
        assertThat(body("/plan/feed", region)).contains("Подписка есть у учётных записей муниципалитета");
        mvc.perform(post("/plan/feed").with(region)).andExpect(flash().attributeExists("flashError"));
    }

    private void account(String set, long id) {
        database.sql("update account set " + set + ", version = version + 1 where id = ?")
                .param(id)
                .update();
    }

    private long entries() {
        return database.sql("select count(*) from audit_entry where path like '/plan/feed/%'")
                .query(Long.class)
                .single();
    }

    private long statements() throws Exception {
        return StatementCount.atMostEight("the month", () -> month("2026-10", mentor))
                .size();
    }

    /** A new plan of the school year 2026/27 with one event. */
    private String planned(String title, String term) throws Exception {
        String plan = mvc.perform(post("/plan")
                        .param("title", "План")
                        .param("context", "SCHOOL")
                        .param("startYear", "2026")
                        .param("source", "EMPTY")
                        .with(methodist))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(post(plan + "/sections")
                .param("kind", "DIRECTION")
                .param("title", "Раздел")
                .with(methodist));
        line(plan, title, term);
        return plan;
    }

    private void line(String plan, String title, String term) throws Exception {
        String section = String.valueOf(database.sql("select min(id) from plan_section where plan_id = ?")
                .param(Long.parseLong(plan.replaceFirst(".*/", "")))
                .query(Long.class)
                .single());
        mvc.perform(post(plan + "/events")
                        .param("sectionId", section)
                        .param("title", title)
                        .param("term", term)
                        .with(methodist))
                .andExpect(redirectedUrl(plan));
    }

    private void approve(String plan) throws Exception {
        mvc.perform(post(plan + "/submission").with(place.as(Role.LEADER))).andExpect(flash().attributeExists("flash"));
        mvc.perform(post(plan + "/approval").with(place.as(Role.HEAD))).andExpect(flash().attributeExists("flash"));
    }

    private Document month(String month, RequestPostProcessor who) throws Exception {
        return Jsoup.parse(body("/plan/calendar?month=" + month, who));
    }

    private String body(String path, RequestPostProcessor who) throws Exception {
        return mvc.perform(get(java.net.URI.create(path)).with(who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String token(RequestPostProcessor who) throws Exception {
        String page = mvc.perform(post("/plan/feed").with(who))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return Jsoup.parse(page).select("#feed-link").val().replaceFirst(".*/plan/feed/(.*)\\.ics", "$1");
    }

    private List<VEvent> feed(String token) throws Exception {
        return CalendarFileTests.read(
                ask(token).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
    }

    private void refused(String token) throws Exception {
        ask(token).andExpect(status().isNotFound());
    }

    private ResultActions ask(String token) throws Exception {
        return mvc.perform(get("/plan/feed/" + token + ".ics").with(from(address())));
    }

    /** Another one each time, so that no test is throttled for what others did. */
    private static String address() {
        return "198.18." + ADDRESSES.incrementAndGet() + ".7";
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
