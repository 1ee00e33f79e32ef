package ru.mentorcentre.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.TestMail;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.shared.mail.LetterState;
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.SurveyPhase;
import ru.mentorcentre.survey.campaign.CampaignService;
import ru.mentorcentre.survey.invitation.InvitationRepository;
import ru.mentorcentre.survey.invitation.Polled;
import ru.mentorcentre.survey.letter.Letter;
import ru.mentorcentre.survey.letter.LetterRepository;
import ru.mentorcentre.survey.questionnaire.Questionnaire;
import ru.mentorcentre.survey.questionnaire.QuestionnaireRepository;

/** Somebody with a link answers page by page, whatever happens on the way. */
@IntegrationTest
class SheetFillingTests {

    @Autowired
    private ApplicationContext context;

    private Polled town;
    private long school;
    private long teacher;

    @BeforeEach
    void open() {
        town = new Polled(context);
        school = town.school("1", "СОШ № 1");
        teacher = town.educator(school, "Ёжикова");
    }

    @Test
    void aLinkIsAnsweredPageByPageAndEndsWithAReceipt() throws Exception {
        long campaign = town.campaign("MEB", false, teacher);
        String token = town.tokens(campaign).get(0);
        assertThat(token).hasSize(24).matches("[A-Za-z0-9_-]+");

        Document first = town.sheet(token);
        assertThat(first.select(".who").text()).isEqualTo("Ёжикова Анна Петровна");
        assertThat(first.select("input[name=MEB01]")).hasSize(2);
        assertThat(first.select("textarea[name=MEB02]")).hasSize(1);

        MockHttpServletResponse on = town.answer(token, 1, Map.of("MEB01", "no", "MEB03", "7", "MEB04", "8"));
        assertThat(on.getRedirectedUrl()).isEqualTo("/s/" + token + "?page=2");
        assertThat(town.sheet(token).select("input[name=page]").val()).isEqualTo("2");

        MockHttpServletResponse end = town.answerAll(token, "6");
        assertThat(end.getRedirectedUrl()).isEqualTo("/s/" + token);
        Document done = town.sheet(token, end.getCookies());
        assertThat(done.select("h1").text()).isEqualTo("Вы всё сдали");
        assertThat(done.select(".given").text()).contains("Насколько эффективной окажется программа? 7 из 10");
        assertThat(done.text()).doesNotContain("Расскажите, где это было");
        Document later = town.sheet(token);
        assertThat(later.select(".given")).as("whoever else holds the sheet").isEmpty();
        assertThat(later.text()).contains("мог побывать в чужих руках");
    }

    /** Not even compressed: the page itself, both stylesheets and the icon. */
    @Test
    void aPageWithAllItNeedsIsUnderThirtyKilobytes() throws Exception {
        for (String questionnaire : List.of("MEB", "MRB", "MEA", "MRA", "PULSE")) {
            Document page = town.sheet(
                    town.tokens(town.campaign(questionnaire, false, teacher)).get(0));
            int size = page.html().getBytes(StandardCharsets.UTF_8).length;
            List<String> assets = page.select("link[href]").eachAttr("href");
            assertThat(assets).hasSize(3);
            assertThat(page.select("script, img")).isEmpty();
            for (String asset : assets) {
                size += new ClassPathResource(
                                "static" + asset.replaceFirst("/assets", "").replaceFirst("-[0-9a-f]{32}(?=\\.)", ""))
                        .getContentAsByteArray()
                        .length;
            }
            assertThat(size).as(questionnaire).isLessThan(30 * 1024);
        }
    }

    @Test
    void whatIsWrongIsToldBesideTheQuestionAndNothingIsLost() throws Exception {
        String token = town.tokens(town.campaign("MEB", false, teacher)).get(0);
        Document page = Polled.parsed(town.answer(token, 1, Map.of("MEB03", "0x7", "MEB04", "8", "MEB02", "<b>🙂")));
        assertThat(page.select("#q-MEB01-error").text()).isEqualTo("Выберите ответ");
        assertThat(page.select("#q-MEB03-error").text()).isEqualTo("Выберите одно число от 1 до 10");
        assertThat(page.select("input[name=MEB04][checked]").val()).isEqualTo("8");
        assertThat(page.select("textarea[name=MEB02]").text()).isEqualTo("<b>🙂");
        assertThat(page.select(".errors a").eachAttr("href")).containsExactly("#q-MEB01", "#q-MEB03");
    }

    @Test
    void aPageBeyondWhatWasReachedIsAnsweredWithTheOneThatIsNext() throws Exception {
        String token = town.tokens(town.campaign("MEB", false, teacher)).get(0);
        Document page = Polled.parsed(town.answer(token, 99, Map.of("MEB03", "7")));
        assertThat(page.select("input[name=page]").val()).isEqualTo("1");
        assertThat(page.select("input[name=MEB03][checked]").val()).isEqualTo("7");
        assertThat(page.select("#q-MEB01-error").text()).isEqualTo("Выберите ответ");
    }

    @Test
    void aStrangerGetsNoSessionAndAWrongLinkAClearPage() throws Exception {
        long campaign = town.campaign("MEB", false, teacher);
        String token = town.tokens(campaign).get(0);
        assertThat(town.answer(token, 1, Map.of()).getHeader("Set-Cookie")).isNull();
        String other = (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);
        assertThat(town.sheet(other).select("h1").text()).isEqualTo("Такой анкеты нет");
        assertThat(town.answer(other, 1, Map.of("MEB01", "yes")).getStatus()).isEqualTo(404);

        town.within(() -> town.bean(CampaignService.class).close(campaign));
        assertThat(town.sheet(token).select("h1").text()).isEqualTo("Опрос закрыт");
        assertThat(town.answer(token, 1, Map.of("MEB01", "yes")).getRedirectedUrl())
                .isEqualTo("/s/" + token);

        town.within(() -> town.bean(CampaignService.class).remove(campaign));
        assertThat(town.sheet(token).select("h1").text()).isEqualTo("Такой анкеты нет");
        assertThat(Polled.parsed(town.answer(token, 2, Map.of("MEB05", "5"))).text())
                .contains("опрос удалили");
    }

    @Test
    void twoWindowsDoNotLoseEachOthersAnswersUnseen() throws Exception {
        String token = town.tokens(town.campaign("MEB", false, teacher)).get(0);
        Map<String, String> first = Map.of("MEB01", "no", "MEB03", "7", "MEB04", "8");
        town.answer(token, 1, first);
        Document warned = Polled.parsed(town.answer(token, 1, Map.of("MEB01", "no", "MEB03", "2", "MEB04", "8")));
        assertThat(warned.select(".errors").text()).contains("ответили в другом окне");
        assertThat(warned.select("input[name=MEB03][checked]").val()).isEqualTo("2");
        // the same answers again are no conflict
        assertThat(town.answer(token, 1, first).getRedirectedUrl()).endsWith("page=2");

        MockHttpServletResponse end = town.answerAll(token, "9");
        assertThat(town.answer(token, 1, Map.of("MEB03", "1")).getRedirectedUrl())
                .isEqualTo("/s/" + token);
        assertThat(town.sheet(token, end.getCookies()).select(".given").text())
                .contains("7 из 10")
                .doesNotContain("2 из 10");
    }

    @Test
    void confidentialAnswersLeadToNobodyAndStillMeetTheFormerOnes() throws Exception {
        long before = town.campaign(List.of("MEB"), Audience.LIST, SurveyPhase.BEFORE, true, null, teacher);
        String token = town.tokens(before).get(0);
        town.answer(token, 1, Map.of("MEB01", "yes", "MEB02", "В колледже", "MEB03", "7", "MEB04", "8"));
        MockHttpServletResponse end = town.answerAll(token, "6");
        assertThat(town.sheet(token).select(".given")).isEmpty();
        assertThat(town.sheet(token).text()).contains("по ссылке ответы больше не открываются");
        assertThat(town.sheet(token, end.getCookies()).select(".given").text()).contains("7 из 10");

        Map<String, Object> row = town.bean(JdbcClient.class)
                .sql("select * from response where campaign_id = ?")
                .param(before)
                .query()
                .singleRow();
        assertThat(row).containsEntry("invitation_id", null).containsEntry("submitted_on", null);
        assertThat(town.bean(JdbcClient.class)
                        .sql("select answered_on from invitation where campaign_id = ?")
                        .param(before)
                        .query()
                        .singleRow())
                .containsEntry("answered_on", null);

        long after = town.campaign(List.of("MEA"), Audience.LIST, SurveyPhase.AFTER, true, before, teacher);
        Document page = town.sheet(town.tokens(after).get(0), end.getCookies());
        assertThat(page.select("input[checked]"))
                .as("not even in the browser that answered before")
                .isEmpty();
        assertThat(page.text()).doesNotContain("В колледже");
        town.answerAll(town.tokens(after).get(0), "5");
        assertThat(town.bean(JdbcClient.class)
                        .sql("select count(distinct respondent_key) from response where campaign_id in (?, ?)")
                        .params(before, after)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aShortCodeOpensTheSameSheetAndGuessingIsSlow() throws Exception {
        long campaign = town.campaign("MEB", false, teacher);
        String code = town.inside(() -> town.bean(InvitationLinks.class)
                .ways(campaign)
                .values()
                .iterator()
                .next()
                .code());
        String token = town.tokens(campaign).get(0);
        assertThat(town.code(code.toLowerCase(), "10.9.8.7").getRedirectedUrl()).isEqualTo("/s/" + token);
        for (int i = 0; i < 20; i++) {
            assertThat(Polled.parsed(town.code("22222-22222", "10.9.8.7")).text())
                    .contains("Такого кода нет");
        }
        assertThat(Polled.parsed(town.code(code, "10.9.8.7")).text()).contains("Слишком много неудачных попыток");
    }

    @Test
    void aCuratorSeesWhoHasNotAnsweredAndEntersAPaperForm() throws Exception {
        long other = town.school("2", "СОШ № 2");
        long stranger = town.educator(other, "Жуков");
        long campaign = town.campaign("MEB", false, teacher, stranger);
        UserDetails curator = town.person(Role.CURATOR, school);
        Document list = town.page(curator, "/surveys/" + campaign);
        assertThat(list.select("tbody th").eachText()).containsExactly("Ёжикова Анна Петровна");
        assertThat(list.select(".facts").text()).contains("0 из 1");

        String paper = list.select("a[href$=/paper]").attr("href");
        assertThat(town.page(curator, paper).select("fieldset.question")).isNotEmpty();
        Document wrong = Polled.parsed(
                town.post(curator, paper, "MEB03", "11").andReturn().getResponse());
        assertThat(wrong.select("#q-MEB03-error")).isNotEmpty();
        town.post(
                        curator, paper, "MEB01", "no", "MEB03", "7", "MEB04", "7", "MEB05", "7", "MEB06", "7", "MEB07",
                        "7", "MEB08", "7", "MEB10", "7", "MEB11", "7", "MEB12", "7", "MEB15", "yes")
                .andExpect(status().is3xxRedirection());
        Document after = town.page(curator, "/surveys/" + campaign);
        assertThat(after.select("tbody").text()).contains("сдал").contains("с бумаги");
        assertThat(after.text()).doesNotContain("из 10");
        long foreign = town.inside(() -> town.bean(InvitationRepository.class).findByCampaignId(campaign).stream()
                .filter(one -> one.educatorId() == stranger)
                .findFirst()
                .orElseThrow()
                .getId());
        town.get(curator, "/surveys/" + campaign + "/people/" + foreign + "/paper")
                .andExpect(status().isNotFound());
        Document sheets = town.page(town.person(Role.METHODIST, null), "/surveys/" + campaign + "/sheets");
        assertThat(sheets.select(".strip h3").eachText()).containsExactly("Жуков Анна Петровна");
        assertThat(sheets.select(".strip .code").text()).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
    }

    @Test
    void lettersGoOutOnceAndAFailedOneCanBeSentAgain() throws Exception {
        long campaign = town.campaign("MEB", false, teacher, town.educator(school, "Жуков"));
        UserDetails methodist = town.person(Role.METHODIST, null);
        String path = "/surveys/" + campaign + "/letters";
        town.post(methodist, path).andExpect(redirectedUrl(path));
        town.post(methodist, path).andExpect(redirectedUrl(path));
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> town.page(methodist, path).select("tbody tr").stream()
                                .filter(row -> row.text().contains("отправлено"))
                                .count()
                        == 2);
        // one address for two people: each gets the own link
        List<String> mine = new ArrayList<>();
        for (MimeMessage message : TestMail.server().getReceivedMessages()) {
            String text = String.valueOf(message.getContent());
            town.tokens(campaign).stream().filter(text::contains).forEach(mine::add);
        }
        assertThat(mine).containsExactlyInAnyOrderElementsOf(town.tokens(campaign));

        town.within(() -> {
            Letter letter =
                    town.bean(LetterRepository.class).ofCampaign(campaign).get(0);
            letter.become(LetterState.FAILED, Instant.EPOCH, "Почтовый сервер не отвечает");
            town.bean(LetterRepository.class).saveAndFlush(letter);
        });
        Document failed = town.page(methodist, path + "?state=FAILED");
        assertThat(failed.select("tbody").text()).contains("Почтовый сервер не отвечает");
        town.post(methodist, failed.select("tbody form").attr("action")).andExpect(redirectedUrl(path));
        assertThat(town.page(methodist, path + "?state=FAILED").select("tbody tr"))
                .isEmpty();
    }

    @Test
    void anAnsweredQuestionnaireIsFrozenAndItsEditIsTheNextEdition() throws Exception {
        UserDetails methodist = town.person(Role.METHODIST, null);
        town.post(methodist, "/surveys/questionnaires/copies", "of", "MRA", "code", "OUR_MRA", "extensions", "MRAX1")
                .andExpect(status().is3xxRedirection());
        long id = town.inside(() -> town.bean(QuestionnaireRepository.class)
                .editions("OUR_MRA")
                .get(0)
                .getId());
        assertThat(town.page(methodist, "/surveys/questionnaires/" + id).text())
                .contains("MRAX1")
                .contains("MRA22");
        String token =
                town.tokens(town.campaign(String.valueOf(id), false, teacher)).get(0);
        town.answerAll(token, "8");

        Document form = town.page(methodist, "/surveys/questionnaires/" + id + "/edit");
        List<String> typed = new ArrayList<>();
        form.select(".constructor [name]").forEach(field -> {
            boolean box = field.attr("type").equals("checkbox");
            if (!field.attr("name").equals("_csrf")
                    && !field.tagName().equals("button")
                    && (!box || field.hasAttr("checked"))) {
                typed.add(field.attr("name"));
                typed.add(field.attr("name").equals("title") ? "Наша анкета" : value(field));
            }
        });
        town.post(methodist, "/surveys/questionnaires/" + id, typed.toArray(String[]::new))
                .andExpect(status().is3xxRedirection());
        List<Questionnaire> editions =
                town.inside(() -> town.bean(QuestionnaireRepository.class).editions("OUR_MRA"));
        assertThat(editions).extracting(Questionnaire::edition).containsExactly(2, 1);
        assertThat(editions.get(0).content().questions())
                .isEqualTo(editions.get(1).content().questions());
        assertThat(editions)
                .extracting(Questionnaire::title)
                .containsExactly("Наша анкета", editions.get(1).title());
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "select" -> field.select("option[selected]").val();
            case "textarea" -> field.wholeText();
            default -> field.val().isEmpty() && field.attr("type").equals("checkbox") ? "on" : field.val();
        };
    }
}
