package ru.mentorcentre.workplan.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.workplan.PlannedMeeting;

/** What concerns me, whether I come, and who comes from my school. */
@IntegrationTest
class OwnEventTests {

    @Autowired
    private ApplicationContext context;

    private PlannedMeeting meeting;
    private long mentorCard;
    private UserDetails mentor;
    private UserDetails curator;

    @BeforeEach
    void found() {
        meeting = new PlannedMeeting(context);
        mentorCard = meeting.educator(meeting.first, "Наставникова");
        mentor = meeting.signingIn(Role.MENTOR, mentorCard);
        curator = meeting.person(Role.CURATOR, meeting.first);
    }

    @Test
    void whatConcernsMeIsShownAndAnswered() throws Exception {
        assertThat(meeting.page("/plan/own", mentor).text()).contains("Дата ещё не назначена", "Круглый стол");
        String date = meeting.session(meeting.today.plusDays(1), "startsAt", "14:00");
        Document page = meeting.page("/plan/own", mentor);
        assertThat(page.select(".own-date").text()).contains("Круглый стол", "14:00", "Дом учителя", "Приду");
        assertThat(page.text()).doesNotContain("Дата ещё не назначена");
        answer(date, mentor, true).andExpect(flash().attribute("flash", containsString("вы придёте")));
        assertThat(meeting.count("educator_id = " + mentorCard + " and state = 'REGISTERED' and recorded_by = 'SELF'"))
                .isOne();
        assertThat(meeting.page("/", mentor).text()).contains("Скоро мероприятие, куда вы идёте");
        answer(date, mentor, true);
        assertThat(meeting.count("true")).as("a double submit").isOne();
        answer(date, mentor, false);
        assertThat(meeting.page("/plan/own", mentor).select(".own-date").text()).contains("не сможет", "Приду");
        meeting.close();
        assertThat(meeting.page("/plan/own", mentor).select(".own-date")).isEmpty();
        answer(date, mentor, true).andExpect(status().isNotFound());
    }

    @Test
    void whoIsInvitedIsAskedOnTheFirstPage() {
        String date = meeting.session(meeting.today.plusDays(5));
        meeting.send(date + "/participants", meeting.methodist, "educators", "" + mentorCard);
        assertThat(meeting.page("/", mentor).text()).contains("Вас приглашают: ответьте, придёте ли");
        assertThat(meeting.page("/", curator).text()).contains("Ответьте, кто придёт: ждут ответа 1");
        answer(date, mentor, false);
        assertThat(meeting.page("/", mentor).text()).doesNotContain("Вас приглашают");
    }

    @Test
    void answersAreTakenWhileTheRegistrationIsOpen() throws Exception {
        String closed = meeting.made(
                meeting.event + "/sessions",
                meeting.methodist,
                "heldOn",
                meeting.today.plusDays(3).toString());
        answer(closed, mentor, true)
                .andExpect(flash().attribute("flashError", containsString("Запись на эту дату закрыта")));
        String over = meeting.session(
                meeting.today.plusDays(3),
                "registrationUntil",
                meeting.today.minusDays(1).toString());
        answer(over, mentor, true).andExpect(flash().attributeExists("flashError"));
        String cancelled = meeting.session(meeting.today.plusDays(3));
        meeting.send(cancelled + "/cancellation", meeting.methodist, "reason", "Карантин", "version", "0");
        answer(cancelled, mentor, true).andExpect(flash().attributeExists("flashError"));
        assertThat(meeting.page("/plan/own", mentor).text()).contains("отменено", "Карантин");
        assertThat(meeting.count("true")).isZero();
    }

    @Test
    void theLastSeatIsGivenOnce() throws Exception {
        String date = meeting.session(meeting.today.plusDays(3), "seats", "1");
        UserDetails other = meeting.signingIn(Role.MENTOR, meeting.educator(meeting.second, "Соперникова"));
        List<Callable<Object>> both = List.of(() -> error(date, mentor), () -> error(date, other));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Object> answers =
                threads.invokeAll(both).stream().map(OwnEventTests::got).toList();
        threads.shutdown();
        assertThat(answers).filteredOn(one -> one.equals("")).hasSize(1);
        assertThat(answers)
                .filteredOn(one -> one.toString().contains("Мест больше нет"))
                .hasSize(1);
        assertThat(meeting.count("state = 'REGISTERED'")).isOne();
        meeting.sent(date, meeting.methodist, "version", "0", "heldOn", meeting.today.toString(), "seats", "1");
        String two = meeting.session(meeting.today.plusDays(3), "seats", "2");
        answer(two, mentor, true);
        answer(two, other, true);
        meeting.sent(two, meeting.methodist, "version", "0", "heldOn", meeting.today.toString(), "seats", "1")
                .andExpect(status().isOk())
                .andExpect(result ->
                        assertThat(result.getResponse().getContentAsString()).contains("Уже придут 2"));
    }

    private Object error(String date, UserDetails who) throws Exception {
        Object error = answer(date, who, true).andReturn().getFlashMap().get("flashError");
        return error == null ? "" : error;
    }

    private static Object got(Future<Object> future) {
        try {
            return future.get();
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Test
    void aSchoolSaysWhoComes() throws Exception {
        long colleague = meeting.educator(meeting.first, "Коллегина");
        long stranger = meeting.educator(meeting.second, "Чужая");
        String date = meeting.session(meeting.today.plusDays(3), "seats", "2");
        String own = "/plan/own/sessions/" + PlannedMeeting.key(date);
        Document page = meeting.page(own, curator);
        assertThat(page.select("input[name=coming]")).hasSize(2);
        assertThat(page.text()).doesNotContain("Чужая");
        String shown = page.select("input[name=shown]").val();
        meeting.sent(own, curator, "shown", shown, "coming", mentorCard + "," + colleague)
                .andExpect(flash().attribute("flash", "Записали, кто придёт"));
        assertThat(meeting.count("state = 'REGISTERED' and recorded_by = 'SCHOOL'"))
                .isEqualTo(2);
        meeting.sent(own, curator, "shown", shown, "coming", "" + stranger).andExpect(status().isNotFound());
        assertThat(meeting.count("educator_id = " + stranger)).isZero();
        UserDetails theirs = meeting.person(Role.CURATOR, meeting.second);
        meeting.sent(own, theirs, "shown", "" + stranger, "coming", "" + stranger)
                .andExpect(flash().attribute("flashError", containsString("Мест больше нет")));
        String both = mentorCard + "," + colleague;
        meeting.sent(own, curator, "shown", shown, "before", both, "coming", "" + colleague);
        assertThat(meeting.count("educator_id = " + mentorCard + " and state = 'DECLINED'"))
                .isOne();
        meeting.sent(own, curator, "go", "none")
                .andExpect(flash().attribute("flash", containsString("никто не придёт")));
        assertThat(meeting.count("state = 'DECLINED'")).isEqualTo(2);
        meeting.sent(own, mentor, "go", "none").andExpect(status().isForbidden());
    }

    @Test
    void whatDoesNotConcernMeIsNotFound() throws Exception {
        String date = meeting.session(meeting.today.plusDays(3));
        PlannedMeeting other = new PlannedMeeting(context);
        UserDetails foreign = other.signingIn(Role.MENTOR, other.educator(other.first, "Дальняя"));
        answer(date, foreign, true).andExpect(status().isNotFound());
        meeting.asked("/plan/own/sessions/" + PlannedMeeting.key(date), other.person(Role.CURATOR, other.first))
                .andExpect(status().isNotFound());
        meeting.onlyForMentees();
        answer(date, mentor, true).andExpect(status().isNotFound());
        meeting.send(date + "/participants", meeting.methodist, "educators", "" + mentorCard);
        answer(date, mentor, true).andExpect(flash().attribute("flash", containsString("вы придёте")));
    }

    @Test
    void whatIsOverTellsWhetherIWasThere() {
        String date = meeting.session(meeting.today.minusDays(3));
        meeting.send(date + "/participants", meeting.methodist, "educators", "" + mentorCard);
        meeting.send(date + "/attendance", meeting.methodist, "go", "all");
        Document page = meeting.page("/plan/own", mentor);
        assertThat(page.select("#past-title + .card tbody tr").text()).contains("Круглый стол", "был");
        assertThat(meeting.page("/plan/own", curator)
                        .select("#past-title + .card tbody tr")
                        .text())
                .contains("1 из 1");
    }

    private org.springframework.test.web.servlet.ResultActions answer(String date, UserDetails who, boolean coming) {
        return meeting.sent(
                "/plan/own/sessions/" + PlannedMeeting.key(date) + "/answer", who, "coming", String.valueOf(coming));
    }
}
