package ru.mentorcentre.results.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
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
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.SurveyPhase;
import ru.mentorcentre.survey.Surveys;
import ru.mentorcentre.survey.invitation.Polled;

/** What all said alike is told nowhere, and before and after are compared of all who answered both, or not at all. */
@IntegrationTest
class ConfidentialCycleTests {

    private static final String WITHHELD = "Не показано: по цифрам можно было бы узнать чей-то ответ.";

    @Autowired
    private ApplicationContext context;

    private Polled town;
    private UserDetails leader;
    private long school;
    private final List<Long> people = new ArrayList<>();

    @BeforeEach
    void gather() {
        town = new Polled(context);
        leader = town.person(Role.LEADER, null);
        school = town.school("1", "СОШ № 1");
        for (int i = 0; i < 16; i++) {
            people.add(town.educator(school, "Отвечающая" + i));
        }
    }

    @Test
    void whatAllSaidAlikeIsToldNowhere() throws Exception {
        long survey = answered("MEA", SurveyPhase.AFTER, null, 16, i -> after(i, "no"));
        count(survey, ReleasePopulation.EVERYBODY);
        String path = "/surveys/" + survey + "/results";
        UserDetails curator = town.person(Role.CURATOR, school);
        for (UserDetails who : List.of(leader, town.person(Role.HEAD, null), curator)) {
            Document page = town.page(who, path);
            assertThat(page.select("#MEA18 .card-body > p").text()).isEqualTo(WITHHELD);
            assertThat(page.select("#MEA18 svg, #MEA18 dl, #MEA18 table")).isEmpty();
            assertThat(page.select(".satisfaction").text())
                    .contains("не показано")
                    .doesNotContain("16", "0,0");
            assertThat(page.select("#MEA03 .result-facts").text()).startsWith("Ответили 16");
            assertThat(page.select("#MEA02 dl"))
                    .as("asked only who said yes: nobody")
                    .isEmpty();
            assertThat(row(town.page(who, path + "/summary"), "Участвовать понравилось"))
                    .endsWith("не показано");
        }
        assertThat(town.page(leader, "/").text()).doesNotContain("участников довольны");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file(path + "/summary.docx")));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .contains("Участвовать понравилось\tне показано", "по цифре можно было бы узнать чей-то ответ");
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file(path + "/summary.xlsx")))) {
            assertThat(book.getFirstSheet().read().toString()).contains("не показано");
        }
    }

    @Test
    void aFewWhoAnsweredOnceTakeTheComparisonAndNobodyIsLeftOutForIt() throws Exception {
        long before = answered("MEB", SurveyPhase.BEFORE, null, 16, ConfidentialCycleTests::before);
        assertThat(town.page(leader, "/surveys/" + before + "/results/release").text())
                .contains("Чтобы оно было наверняка, подождите");
        count(before, ReleasePopulation.EVERYBODY);
        long after = answered("MEA", SurveyPhase.AFTER, before, 14, i -> after(i, "yes"));
        count(after, ReleasePopulation.EVERYBODY);
        for (UserDetails who : List.of(leader, town.person(Role.SCHOOL_HEAD, school))) {
            Document page = town.page(who, "/surveys/" + after + "/results/comparison");
            assertThat(page.select("table")).isEmpty();
            assertThat(page.text())
                    .contains(
                            "Сравнение не показано",
                            "И до, и после ответили 14 человек, только до — 2, только после — 0");
        }
    }

    @Test
    void countedOfThoseWhoAnsweredBothTheyAreComparedExactly() throws Exception {
        long before = answered("MEB", SurveyPhase.BEFORE, null, 16, ConfidentialCycleTests::before);
        town.post(leader, "/surveys/" + before + "/results/release", "population", "BOTH")
                .andExpect(flash().attribute("flashWarning", containsString("когда закрыты оба опроса")));
        long after = answered("MEA", SurveyPhase.AFTER, before, 14, i -> after(i, i % 3 == 0 ? "no" : "yes"));
        StatementCount.atMostEight("release", () -> town.page(leader, "/surveys/" + before + "/results/release"));
        Document asks = town.page(leader, "/surveys/" + before + "/results/release");
        assertThat(asks.select("input[name=population][checked]").val()).isEqualTo("BOTH");
        assertThat(asks.text()).contains("подсчитаем 14 из 16, сравнение «до» и «после» будет");
        count(before, ReleasePopulation.BOTH);
        count(after, ReleasePopulation.EVERYBODY);

        // of the fourteen: 3, 4, 5, 6 in turn before, 5, 6, 7, 8, 9 in turn after
        int first = 0;
        int second = 0;
        for (int i = 0; i < 14; i++) {
            first += 3 + i % 4;
            second += 5 + i % 5;
        }
        assertThat(List.of(first, second)).containsExactly(61, 96);
        for (UserDetails who : List.of(leader, town.person(Role.CURATOR, school))) {
            Document page = town.page(who, "/surveys/" + after + "/results/comparison");
            assertThat(page.select("section:has(#gap-title) tbody tr")
                            .first()
                            .select("td")
                            .eachText())
                    .containsExactly("14", "4,36", "6,86", "+2,50");
            assertThat(page.text()).contains("И до, и после ответили 14 человек");
            Document results = town.page(who, "/surveys/" + before + "/results");
            assertThat(results.select("#MEB03 .result-facts").text()).startsWith("Ответили 14 Среднее 4,36");
            assertThat(results.select("dl.facts").text())
                    .contains("Ответили 16", "Подсчитаны 14 · ответили и до, и после");
            assertThat(results.text()).doesNotContain("После подсчёта добавилось");
        }

        // with the keys goes what does not count: two people, known by name
        assertThat(responses(before)).isEqualTo(16);
        town.post(leader, "/surveys/" + after + "/key-removal");
        assertThat(responses(before)).isEqualTo(14);
        assertThat(town.page(leader, "/surveys/" + after + "/results/comparison")
                        .select("section:has(#gap-title) tbody tr")
                        .first()
                        .select("td")
                        .eachText())
                .containsExactly("14", "4,36", "6,86", "+2,50");
    }

    @Test
    void whatAnEarlierVersionPublishedOfSomeIsMarkedAndGone() throws Exception {
        long before = answered("MEB", SurveyPhase.BEFORE, null, 16, ConfidentialCycleTests::before);
        count(before, ReleasePopulation.EVERYBODY);
        long after = answered("MEA", SurveyPhase.AFTER, before, 14, i -> after(i, "yes"));
        count(after, ReleasePopulation.EVERYBODY);
        town.post(leader, "/surveys/" + after + "/key-removal");
        context.getBean(JdbcClient.class)
                .sql(
                        "insert into kept_comparison (id, version, municipality_id, campaign_id, questionnaire_id, responses,"
                                + " left_out, lines) select nextval('kept_comparison_seq') * 50, 0, municipality_id, campaign_id,"
                                + " questionnaire_id, cast('[]' as jsonb), 3, cast('[{\"code\": \"MEA03\", \"pair\": \"MEB03\", \"people\": 11,"
                                + " \"moves\": []}]' as jsonb) from campaign_part where campaign_id = ?")
                .param(after)
                .update();
        Document page = town.page(leader, "/surveys/" + after + "/results/comparison");
        assertThat(page.select(".note-warning").text())
                .contains("исключила из него наугад 3 человек", "числа были неверны");
        assertThat(page.select("table")).isEmpty();
    }

    private long answered(
            String questionnaire,
            SurveyPhase phase,
            Long before,
            int answering,
            IntFunction<Map<String, String>> answers) {
        long survey =
                town.campaign(List.of(questionnaire), Audience.LIST, phase, true, before, people.toArray(Long[]::new));
        town.inside(() -> context.getBean(ru.mentorcentre.survey.SurveyResponses.class)
                .handIn(survey, who -> {
                    int i = people.indexOf(who.educatorId());
                    return i < answering ? answers.apply(i) : null;
                }));
        town.within(() -> context.getBean(Surveys.class).close(survey));
        return survey;
    }

    private void count(long survey, ReleasePopulation population) throws Exception {
        town.post(leader, "/surveys/" + survey + "/results/release", "population", population.name())
                .andExpect(flash().attribute("flash", "Итоги подсчитаны"));
    }

    private long responses(long survey) {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from response where campaign_id = ?")
                .param(survey)
                .query(Long.class)
                .single();
    }

    private byte[] file(String path) throws Exception {
        return town.get(leader, path).andReturn().getResponse().getContentAsByteArray();
    }

    private static String row(Document page, String title) {
        return page.select("tbody tr:contains(" + title + ")").text();
    }

    private static Map<String, String> before(int i) {
        Map<String, String> answers = new HashMap<>();
        for (int n = 3; n <= 12; n++) {
            answers.put("MEB%02d".formatted(n), String.valueOf(3 + i % 4));
        }
        answers.put("MEB01", "no");
        answers.put("MEB15", i % 3 == 0 ? "no" : "yes");
        return answers;
    }

    private static Map<String, String> after(int i, String liked) {
        Map<String, String> answers = new HashMap<>();
        for (int n = 3; n <= 14; n++) {
            answers.put("MEA%02d".formatted(n), String.valueOf(5 + i % 5));
        }
        for (int n : new int[] {1, 18, 19, 20, 21, 22, 23, 24, 25}) {
            answers.put("MEA%02d".formatted(n), "no");
        }
        answers.put("MEA18", liked);
        answers.put("MEA17", "4");
        answers.put("MEA13", "Всё вышло");
        answers.put("MEA15", "Поддержка");
        return answers;
    }
}
