package ru.mentorcentre.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.TestDays;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.NewCampaign;
import ru.mentorcentre.survey.SurveyPhase;
import ru.mentorcentre.survey.Surveys;
import ru.mentorcentre.survey.invitation.Polled;

/** A leader ends the keys of a confidential cycle: nothing joins before and after any more, and what was published stays. */
@IntegrationTest
class KeysTests {

    @Autowired
    private ApplicationContext context;

    private Polled town;
    private UserDetails leader;
    private long before;
    private long after;

    @BeforeEach
    void answerBothTimes() throws Exception {
        town = new Polled(context);
        leader = town.person(Role.LEADER, null);
        long large = town.school("1", "СОШ № 1");
        long small = town.school("2", "СОШ № 2");
        List<Long> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            people.add(town.educator(i < 6 ? large : small, "Отвечающая" + i));
        }
        before = town.campaign(
                List.of("MEB"), Audience.LIST, SurveyPhase.BEFORE, true, null, people.toArray(Long[]::new));
        List<String> tokens = town.tokens(before);
        Long last = people.get(11);
        handIn(before, who -> who == last ? null : before(String.valueOf(3 + who % 6)));
        town.answer(tokens.get(11), 1, Map.of("MEB01", "no", "MEB03", "5", "MEB04", "5"));
        close(before);
        after = town.campaign(
                List.of("MEA"),
                Audience.LIST,
                SurveyPhase.AFTER,
                true,
                before,
                people.subList(0, 11).toArray(Long[]::new));
        handIn(after, who -> after(String.valueOf(5 + who % 5)));
        close(after);
    }

    @Test
    void nothingIsEndedBeforeItIsCounted() throws Exception {
        end(before).andExpect(flash().attribute("flashWarning", containsString("Сначала подсчитайте итоги")));
        count(before);
        end(after).andExpect(flash().attribute("flashWarning", containsString("Сначала подсчитайте итоги")));
        assertThat(keys()).isEqualTo(11);
    }

    @Test
    void theLinkIsGoneAndTheFiguresAreTheSame() throws Exception {
        count(before);
        count(after);
        assertThat(keys()).as("eleven have answered twice").isEqualTo(11);
        String results = "/surveys/" + after + "/results";
        List<String> compared = figures(town.page(leader, results + "/comparison"));
        List<String> bySchool = figures(town.page(leader, results + "?by=school"));
        assertThat(compared).isNotEmpty();

        Document asks = town.page(leader, "/surveys/" + after + "/key-removal");
        assertThat(asks.text())
                .contains("вернуть ключ нельзя")
                .contains("Начатые и не сданные анкеты: 1")
                .contains("уже показанное сравнение");
        end(after).andExpect(redirectedUrl("/surveys/" + after)).andExpect(flash().attributeExists("flash"));

        assertThat(keys()).as("nobody has the same key twice").isEqualTo(22);
        assertThat(figures(town.page(leader, results + "/comparison"))).isEqualTo(compared);
        assertThat(figures(town.page(leader, results + "?by=school"))).isEqualTo(bySchool);
        assertThat(town.page(leader, results + "/comparison").text()).contains("Числа остались такими");
        assertThat(town.page(leader, "/surveys/" + before).text())
                .contains("Ключ к ответам")
                .contains("удалён");
        assertThat(context.getBean(JdbcClient.class)
                        .sql("select count(*) from audit_entry where subject like ?")
                        .param("%удалён ключ%")
                        .query(Long.class)
                        .single())
                .isPositive();
        end(after).andExpect(flash().attribute("flashWarning", containsString("уже удалён")));
    }

    @Test
    void nothingNewIsTiedToWhatHasEnded() throws Exception {
        count(before);
        count(after);
        end(before);
        town.post(leader, "/surveys/" + after + "/opening")
                .andExpect(flash().attribute("flashWarning", containsString("Ключ этого опроса удалён")));
        assertThat(Polled.parsed(town.post(
                                        leader,
                                        "/surveys/" + after + "/reopening",
                                        "endsOn",
                                        TestDays.today().plusDays(30).toString())
                                .andReturn()
                                .getResponse())
                        .text())
                .contains("Ключ этого опроса удалён");
        assertThatThrownBy(() -> town.within(() -> context.getBean(Surveys.class)
                        .add(
                                new NewCampaign(
                                        "Ещё раз",
                                        List.of("MEA"),
                                        Audience.LIST,
                                        SurveyPhase.AFTER,
                                        true,
                                        TestDays.today(),
                                        TestDays.today(),
                                        before,
                                        List.of()),
                                null)))
                .hasMessageContaining("Ключ опроса «до» удалён");
        assertThatThrownBy(() -> context.getBean(JdbcClient.class)
                        .sql("update response set answers = '{}' where campaign_id = ?")
                        .param(after)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(town.sheet(town.tokens(after).get(0)).select("h1").text()).isEqualTo("Вы всё сдали");
        assertThat(town.sheet(town.tokens(before).get(11)).select("h1").text()).isEqualTo("Опрос закрыт");
    }

    @Test
    void onlyTheLeaderEndsKeysAndOnlyOfAConfidentialSurvey() throws Exception {
        town.post(town.person(Role.METHODIST, null), "/surveys/" + after + "/key-removal")
                .andExpect(status().isForbidden());
        long named = town.campaign("MEB", false, town.educator(town.school("3", "СОШ № 3"), "Именная"));
        town.post(leader, "/surveys/" + named + "/key-removal")
                .andExpect(flash().attribute("flashWarning", containsString("именной")));
        long running = town.campaign("MEB", true, town.educator(town.school("4", "СОШ № 4"), "Тайная"));
        end(running).andExpect(flash().attribute("flashWarning", containsString("ещё не закончен")));
    }

    private org.springframework.test.web.servlet.ResultActions end(long survey) throws Exception {
        return town.post(leader, "/surveys/" + survey + "/key-removal");
    }

    private void count(long survey) throws Exception {
        town.post(leader, "/surveys/" + survey + "/results/release", "detail", "CUTS");
    }

    private void close(long survey) {
        town.within(() -> context.getBean(Surveys.class).close(survey));
    }

    private long keys() {
        return context.getBean(JdbcClient.class)
                .sql("select count(distinct respondent_key) from response where campaign_id in (?, ?)")
                .params(before, after)
                .query(Long.class)
                .single();
    }

    private void handIn(long survey, LongFunction<Map<String, String>> answers) {
        town.inside(() -> context.getBean(ru.mentorcentre.survey.SurveyResponses.class)
                .handIn(survey, who -> answers.apply(who.educatorId())));
    }

    private static List<String> figures(Document page) {
        return page.select("main table tbody tr, main .result-facts").eachText();
    }

    private static Map<String, String> before(String mark) {
        Map<String, String> answers = new HashMap<>();
        for (int i = 3; i <= 12; i++) {
            answers.put("MEB%02d".formatted(i), mark);
        }
        answers.put("MEB01", "no");
        answers.put("MEB15", "yes");
        return answers;
    }

    private static Map<String, String> after(String mark) {
        Map<String, String> answers = new HashMap<>();
        for (int i = 3; i <= 14; i++) {
            answers.put("MEA%02d".formatted(i), mark);
        }
        for (int i : new int[] {1, 18, 19, 20, 21, 22, 23, 24, 25}) {
            answers.put("MEA%02d".formatted(i), i % 2 == 0 ? "yes" : "no");
        }
        answers.put("MEA17", "4");
        answers.put("MEA13", "Всё вышло");
        answers.put("MEA15", "Поддержка");
        return answers;
    }
}
