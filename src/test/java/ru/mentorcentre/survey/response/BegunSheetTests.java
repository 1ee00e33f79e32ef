package ru.mentorcentre.survey.response;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.SurveyPhase;
import ru.mentorcentre.survey.answering.SurveyCookies;
import ru.mentorcentre.survey.invitation.Polled;

/** A sheet that was begun belongs to the browser that began it: a curator has the same link on paper. */
@IntegrationTest
class BegunSheetTests {

    private static final Map<String, String> FIRST_PAGE =
            Map.of("MEB01", "yes", "MEB02", "В лесной школе", "MEB03", "7", "MEB04", "8");

    @Autowired
    private ApplicationContext context;

    private Polled town;
    private long teacher;

    @BeforeEach
    void open() {
        town = new Polled(context);
        teacher = town.educator(town.school("1", "СОШ № 1"), "Ёжикова");
    }

    @Test
    void anotherDeviceSeesNothingOfItAndBeginsAnew() throws Exception {
        for (boolean confidential : List.of(true, false)) {
            String token =
                    town.tokens(town.campaign("MEB", confidential, teacher)).get(0);
            town.answer(token, 1, FIRST_PAGE);
            Cookie other = new Cookie(SurveyCookies.SHEET, LinkHolder.newSecret());
            MockHttpServletResponse found = town.elsewhere(MockMvcRequestBuilders.get("/s/{token}", token), other);
            Document page = Polled.parsed(found);
            assertThat(page.select("h1").text()).isEqualTo("Анкета начата на другом устройстве");
            assertThat(page.html()).doesNotContain("лесной школе").doesNotContain("MEB0");
            assertThat(Polled.parsed(town.elsewhere(MockMvcRequestBuilders.get("/s/{token}", token)
                                    .param("page", "1")))
                            .html())
                    .as("without any cookie")
                    .doesNotContain("лесной школе");

            MockHttpServletResponse late = town.elsewhere(
                    MockMvcRequestBuilders.post("/s/{token}", token)
                            .param("page", "1")
                            .param("MEB01", "no")
                            .param("MEB03", "3")
                            .param("MEB04", "4"),
                    other);
            Document kept = Polled.parsed(late);
            assertThat(kept.select("h1").text()).contains("начата на другом устройстве");
            assertThat(kept.select("input[name=MEB03]").val())
                    .as("nothing typed is lost")
                    .isEqualTo("3");
            assertThat(town.elsewhere(
                                    MockMvcRequestBuilders.post("/s/{token}", token)
                                            .param("go", "anew")
                                            .param("page", "1")
                                            .param("MEB01", "no")
                                            .param("MEB03", "3")
                                            .param("MEB04", "4"),
                                    other)
                            .getRedirectedUrl())
                    .endsWith("?page=2");
            assertThat(town.sheet(token).select("h1").text())
                    .as("now the first device is the other one")
                    .isEqualTo("Анкета начата на другом устройстве");
        }
    }

    @Test
    void aBrowserWithoutCookiesAnswersOnOnePage() throws Exception {
        long survey = town.campaign("MEB", true, teacher);
        String token = town.tokens(survey).get(0);
        Document whole = Polled.parsed(town.elsewhere(MockMvcRequestBuilders.post("/s/{token}", token)
                .param("page", "1")
                .param("MEB01", "no")
                .param("MEB03", "7")));
        assertThat(whole.select(".errors").text()).contains("не сохраняет куки");
        assertThat(whole.select("input[name=MEB03][checked]").val()).isEqualTo("7");
        assertThat(whole.select("input[name=MEB12]")).hasSize(10);
        Document wrong = Polled.parsed(town.elsewhere(MockMvcRequestBuilders.post("/s/{token}", token)
                .param("go", "whole")
                .param("MEB01", "no")
                .param("MEB03", "7")));
        assertThat(wrong.select("#q-MEB04-error")).isNotEmpty();
        assertThat(wrong.select("input[name=MEB03][checked]").val()).isEqualTo("7");
        var all = MockMvcRequestBuilders.post("/s/{token}", token)
                .param("go", "whole")
                .param("MEB01", "no")
                .param("MEB15", "yes");
        for (int i = 3; i <= 12; i++) {
            all.param("MEB%02d".formatted(i), "7");
        }
        town.elsewhere(all);
        assertThat(town.sheet(token).select("h1").text()).isEqualTo("Вы всё сдали");
        assertThat(town.answered(survey)).isEqualTo(1);
    }

    @Test
    void theOwnAccountGoesOnWithANamedSheetAnywhereAndWithAConfidentialOneNowhere() throws Exception {
        UserDetails mine = town.person(Role.MENTEE, null);
        town.within(() -> town.bean(Educators.class).link(town.accountOf(mine), teacher));
        String named = town.tokens(town.campaign("MEB", false, teacher)).get(0);
        String secret = town.tokens(town.campaign("MEB", true, teacher)).get(0);
        town.answer(named, 1, FIRST_PAGE);
        town.answer(secret, 1, FIRST_PAGE);
        assertThat(town.page(mine, "/s/" + named + "?page=1")
                        .select("textarea[name=MEB02]")
                        .text())
                .isEqualTo("В лесной школе");
        assertThat(town.page(mine, "/s/" + secret).select("h1").text()).contains("на другом устройстве");
        UserDetails curator = town.person(Role.METHODIST, null);
        assertThat(town.page(curator, "/s/" + named).select("h1").text()).contains("на другом устройстве");
    }

    @Test
    void whatWasAnsweredBeforeIsOfferedOnlyWhereItWasAnsweredAndByName() throws Exception {
        long before = town.campaign(List.of("MEB"), Audience.LIST, SurveyPhase.BEFORE, false, null, teacher);
        String token = town.tokens(before).get(0);
        town.answer(token, 1, FIRST_PAGE);
        MockHttpServletResponse end = town.answerAll(token, "6");
        Cookie proof = end.getCookie(SurveyCookies.ANSWERED);
        assertThat(proof.getPath()).isEqualTo("/s");
        assertThat(proof.isHttpOnly()).isTrue();
        String after = town.tokens(
                        town.campaign(List.of("MEA"), Audience.LIST, SurveyPhase.AFTER, false, before, teacher))
                .get(0);
        assertThat(town.sheet(after, proof).select("textarea[name=MEA02]").text())
                .isEqualTo("В лесной школе");
        assertThat(town.sheet(after, proof).text()).contains("Так Вы ответили в прошлый раз");
        assertThat(town.sheet(after).html()).doesNotContain("лесной школе");
        assertThat(town.sheet(after, new Cookie(SurveyCookies.ANSWERED, "0123.4567"))
                        .html())
                .doesNotContain("лесной школе");
        town.answerAll(after, "5");
        assertThat(town.bean(JdbcClient.class)
                        .sql("select count(distinct respondent_key) from response where municipality_id = ?")
                        .param(town.municipality)
                        .query(Long.class)
                        .single())
                .as("before and after of one person meet")
                .isEqualTo(1);
    }

    @Test
    void whoIsAskedIsToldTheLimit() throws Exception {
        assertThat(town.sheet(town.tokens(town.campaign("MEB", true, teacher)).get(0))
                        .select(".lead")
                        .text())
                .contains("файл с ключом");
    }
}
