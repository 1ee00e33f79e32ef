package ru.mentorcentre.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.survey.Surveys;
import ru.mentorcentre.survey.invitation.Polled;

/** The pages of results: what is counted, who sees it, and what nobody sees. */
@IntegrationTest
class ResultPagesTests {

    private static final List<String> YES_NO =
            List.of("MEA01", "MEA18", "MEA19", "MEA20", "MEA21", "MEA22", "MEA23", "MEA24", "MEA25");

    @Autowired
    private ApplicationContext context;

    private Polled town;
    private UserDetails leader;
    private long large;
    private long small;

    @BeforeEach
    void open() {
        town = new Polled(context);
        leader = town.person(Role.LEADER, null);
        large = town.school("1", "СОШ № 1");
        small = town.school("2", "СОШ № 2");
    }

    @Test
    void aNamedSurveyShowsFiguresAndWhoStandsBehindThem() throws Exception {
        long survey = answered(false, 6, 3);
        Document page = town.page(leader, "/surveys/{id}/results", survey);
        // 9 invited, 9 answered; the first of each school is not satisfied
        assertThat(page.select(".satisfaction-share").text()).contains("77,8 %").contains("цели 85 %");
        assertThat(page.select("#MEA03 .result-facts").text()).isEqualTo("Ответили 9 Среднее 6,00 Медиана 6");
        assertThat(page.select("#MEA03 svg .tick").eachText()).containsExactly("9");
        assertThat(page.select("#MEA18 .picture-table tbody tr").eachText()).containsExactly("Да 7 78 %", "Нет 2 22 %");

        Document bySchool = town.page(leader, "/surveys/{id}/results?by=school", survey);
        assertThat(bySchool.select("#MEA18 .wide tbody tr").eachText())
                .containsExactly("СОШ № 1 6 5 1", "СОШ № 2 3 2 1", "Все вместе 9 7 2");

        Document others = town.page(leader, "/surveys/{id}/results/people?who=OTHERS", survey);
        assertThat(others.select("tbody tr")).hasSize(2);
        assertThat(others.select("tbody tr").text()).contains("Большова0", "Малова0");
    }

    @Test
    void aSchoolSeesItselfOnlyWhereFiveAnswered() throws Exception {
        long survey = mixed(false, 6, 3);
        UserDetails largeHead = town.person(Role.SCHOOL_HEAD, large);
        UserDetails smallHead = town.person(Role.SCHOOL_HEAD, small);
        assertThat(town.page(largeHead, "/surveys/{id}/results", survey)
                        .select(".empty-state h2")
                        .text())
                .isEqualTo("Опрос ещё идёт");
        close(survey);
        for (UserDetails head : List.of(largeHead, smallHead)) {
            Document page = town.page(head, "/surveys/{id}/results?by=school", survey);
            assertThat(page.select("#MEA18 .wide"))
                    .as("6 of 9 would tell of the other 3")
                    .isEmpty();
            assertThat(page.select("#MEA03 .result-facts").text()).contains("Ответили 9");
            assertThat(page.text()).doesNotContain("СОШ № 2 3");
            town.get(head, "/surveys/" + survey + "/results/texts")
                    .andExpect(org.springframework.test.web.servlet.result.MockMvcResultMatchers.status()
                            .isForbidden());
        }

        long larger = mixed(false, 6, 5);
        close(larger);
        assertThat(town.page(largeHead, "/surveys/{id}/results", larger)
                        .select("#MEA18 .wide tbody tr")
                        .eachText())
                .containsExactly("СОШ № 1 6 4 2", "Все вместе 11 7 4");
    }

    @Test
    void aConfidentialSurveyIsCountedOnceAndNamesNobody() throws Exception {
        long survey = mixed(true, 6, 3);
        String path = "/surveys/" + survey + "/results";
        assertThat(town.page(leader, path).select(".empty-state h2").text()).isEqualTo("Опрос ещё идёт");
        town.post(leader, path + "/release");
        assertThat(town.page(leader, path).select(".empty-state h2").text()).isEqualTo("Опрос ещё идёт");
        close(survey);
        assertThat(town.page(leader, path).select(".empty-state h2").text()).isEqualTo("Итоги ещё не подсчитаны");
        town.post(leader, path + "/release", "detail", "CUTS");
        Document page = town.page(leader, path + "?by=school");
        assertThat(page.select("#MEA03 .result-facts").text()).contains("Ответили 9");
        assertThat(page.select(".wide")).isEmpty();
        assertThat(page.select("#MEA03").text())
                .as("of one school three are asked: the answers themselves do not tell it")
                .doesNotContain("СОШ");
        town.get(leader, path + "/people")
                .andExpect(redirectedUrl(path))
                .andExpect(flash().attribute("flashWarning", containsString("Опрос конфиденциальный")));

        // who answers later stays out: two counts would tell what he or she said
        town.within(() -> context.getBean(Surveys.class).invite(survey, List.of(late())));
        reopen(survey);
        town.handIn(last(town.tokens(survey)), answers("9", true));
        Document again = town.page(leader, path);
        assertThat(again.select("#MEA03 .result-facts").text()).contains("Ответили 9");
        assertThat(again.text()).contains("После подсчёта добавилось: 1");
    }

    @Test
    void rowsOfAConfidentialSurveyHoldNoIdentityAndNoPlace() throws Exception {
        long survey = mixed(true, 6, 3);
        close(survey);
        town.post(leader, "/surveys/" + survey + "/results/release", "detail", "SHEETS");
        String csv = body(town.get(leader, "/surveys/" + survey + "/results/export.csv")
                .andReturn()
                .getResponse());
        assertThat(csv.lines().findFirst().orElseThrow()).startsWith("\uFEFFSCHOOL;FORM;KIND;MEA01");
        assertThat(csv.lines().skip(1))
                .hasSize(9)
                .as("MEA01 is blank: all said no")
                .allMatch(line -> line.startsWith("\"\";;;;"));
        assertThat(csv).doesNotContain("Большова", "СОШ");
        assertThat(csv).as("words would lead to the rest of the sheet").doesNotContain("=1+1", "MEA13", "Единственное");
        MockHttpServletResponse book = town.get(leader, "/surveys/" + survey + "/results/export.xlsx")
                .andReturn()
                .getResponse();
        try (var xlsx = new org.dhatim.fastexcel.reader.ReadableWorkbook(
                new ByteArrayInputStream(book.getContentAsByteArray()))) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets = xlsx.getSheets().toList();
            assertThat(sheets).extracting(one -> one.getName()).contains("Свободные ответы");
            assertThat(sheets.get(2).read().stream().map(row -> row.getCellText(2)))
                    .anyMatch(text -> text.contains("1+1"))
                    .allMatch(text -> !text.isEmpty());
        }
        assertThat(town.page(leader, "/surveys/{id}/results", survey).select(".list-top .year-switch"))
                .isEmpty();
    }

    @Test
    void rowsOfANamedSurveyComeWithTheirCodeBook() throws Exception {
        long survey = answered(false, 6, 3);
        MockHttpServletResponse book = town.get(leader, "/surveys/" + survey + "/results/export.xlsx")
                .andReturn()
                .getResponse();
        try (var xlsx = new org.dhatim.fastexcel.reader.ReadableWorkbook(
                new ByteArrayInputStream(book.getContentAsByteArray()))) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets = xlsx.getSheets().toList();
            assertThat(sheets).hasSize(2);
            assertThat(sheets.get(0).read()).hasSize(10);
            assertThat(sheets.get(0).read().get(0).getCellText(5)).isEqualTo("MEA01");
            assertThat(sheets.get(1).read()).hasSize(1 + 5 + 25);
        }
        String csv = body(town.get(leader, "/surveys/" + survey + "/results/codebook.csv")
                .andReturn()
                .getResponse());
        assertThat(csv).contains("MEA18", "1 – да, 0 – нет");
    }

    @Test
    void aTextIsHiddenFromEverybodyButTheCentre() throws Exception {
        long survey = answered(false, 6, 3);
        String path = "/surveys/" + survey + "/results/texts";
        Document page = town.page(leader, path);
        Element first = page.select(".answers li:contains(Единственное)").first();
        String text = first.select("p").text();
        town.post(
                leader,
                path + "/hidden",
                "text",
                first.select("input[name=text]").val());
        assertThat(town.page(leader, path).select(".answers .is-hidden p").text())
                .isEqualTo(text);
        UserDetails head = town.person(Role.HEAD, null);
        assertThat(town.page(head, path).select(".answers li p").eachText()).doesNotContain(text);
        assertThat(body(town.get(leader, "/surveys/" + survey + "/results/export.csv")
                        .andReturn()
                        .getResponse()))
                .doesNotContain(text);
        town.post(
                leader,
                path + "/hidden/removal",
                "text",
                first.select("input[name=text]").val());
        assertThat(town.page(head, path).select(".answers li p").eachText()).contains(text);
    }

    @Test
    void theSummaryFormIsAPageAWordFileAndAnExcelFile() throws Exception {
        long survey = answered(false, 6, 3);
        String path = "/surveys/" + survey + "/results/summary";
        Document page = town.page(leader, path);
        assertThat(page.select(".summary-sheet .facts > div").eachText())
                .containsExactly(
                        "Участвовали в программе 9",
                        "Ответили на анкету 9",
                        "Довольны работой с наставником 0",
                        "Довольны итогом 0");
        assertThat(page.select(".summary-sheet tbody tr")).hasSize(8);
        assertThat(page.select(".summary-sheet tbody tr").first().text())
                .isEqualTo("Участвовать понравилосьвопрос MEA18 7");
        byte[] word = town.get(leader, path + ".docx").andReturn().getResponse().getContentAsByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            assertThat(extractor.getText())
                    .contains("Личностная оценка наставляемых", "Участвовать понравилось\t7", "Руководитель МНЦ");
        }
        byte[] excel =
                town.get(leader, path + ".xlsx").andReturn().getResponse().getContentAsByteArray();
        try (var xlsx = new org.dhatim.fastexcel.reader.ReadableWorkbook(new ByteArrayInputStream(excel))) {
            assertThat(xlsx.getFirstSheet().read().toString()).contains("Участвовать понравилось");
        }
    }

    @Test
    void pagesNeedFewStatements() throws Exception {
        long before = town.campaign(
                List.of("MEB"),
                ru.mentorcentre.survey.Audience.LIST,
                ru.mentorcentre.survey.SurveyPhase.BEFORE,
                true,
                null,
                people("До", large, 6));
        close(before);
        for (String page : List.of("", "/comparison", "/summary", "/texts")) {
            long survey = answered(true, 6, 5);
            close(survey);
            town.post(leader, "/surveys/" + survey + "/results/release");
            StatementCount.atMostEight(page, () -> town.page(leader, "/surveys/" + survey + "/results" + page));
        }
    }

    private long answered(boolean confidential, int ofLarge, int ofSmall) throws Exception {
        List<Long> people = new ArrayList<>(List.of(people("Большова", large, ofLarge)));
        people.addAll(List.of(people("Малова", small, ofSmall)));
        long survey = town.campaign("MEA", confidential, people.toArray(Long[]::new));
        List<String> tokens = town.tokens(survey);
        for (int i = 0; i < tokens.size(); i++) {
            Map<String, String> given = answers("6", i != 0 && i != ofLarge);
            if (i == 0) {
                given.put("MEA16", "Единственное слово");
            }
            town.handIn(tokens.get(i), given);
        }
        return survey;
    }

    /** In each school the first two did not like it, marks go from 5 to 8 in turn. */
    private long mixed(boolean confidential, int ofLarge, int ofSmall) throws Exception {
        List<Long> people = new ArrayList<>(List.of(people("Большова", large, ofLarge)));
        people.addAll(List.of(people("Малова", small, ofSmall)));
        long survey = town.campaign("MEA", confidential, people.toArray(Long[]::new));
        town.inside(() -> context.getBean(ru.mentorcentre.survey.SurveyResponses.class)
                .handIn(survey, who -> {
                    int i = people.indexOf(who.educatorId());
                    return answers(String.valueOf(5 + i % 4), (i < ofLarge ? i : i - ofLarge) > 1);
                }));
        return survey;
    }

    private Long[] people(String name, long school, int count) {
        Long[] people = new Long[count];
        for (int i = 0; i < count; i++) {
            people[i] = town.educator(school, name + i);
        }
        return people;
    }

    private long late() {
        return town.educator(large, "Поздняя");
    }

    private static String last(List<String> tokens) {
        return tokens.get(tokens.size() - 1);
    }

    /** This mark on every scale, «нет» to all but whether it was liked. */
    private static Map<String, String> answers(String mark, boolean liked) {
        Map<String, String> answers = new HashMap<>();
        for (int i = 3; i <= 14; i++) {
            answers.put("MEA%02d".formatted(i), mark);
        }
        YES_NO.forEach(code -> answers.put(code, "no"));
        answers.put("MEA18", liked ? "yes" : "no");
        answers.put("MEA17", "4");
        answers.put("MEA13", "=1+1 " + mark + liked);
        answers.put("MEA15", "Поддержка");
        return answers;
    }

    private void close(long survey) {
        town.within(() -> context.getBean(Surveys.class).close(survey));
    }

    private void reopen(long survey) {
        town.within(() -> context.getBean(Surveys.class).open(survey));
    }

    private static String body(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
