package ru.mentorcentre.reserve.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.TestDays;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.shared.Day;

/** Whatever others open, it looks the same before a mark is written, after it is a draft, and after it is handed in. */
@IntegrationTest
class BlindReviewTests {

    @Autowired
    private ApplicationContext context;

    private ReviewCentre centre;
    private UserDetails first;
    private UserDetails second;
    private UserDetails methodist;
    private UserDetails curator;
    private long high;
    private long low;

    @BeforeEach
    void found() throws Exception {
        centre = new ReviewCentre(context);
        first = centre.expert(Role.MODERATOR, null);
        second = centre.expert(Role.MENTOR, null);
        methodist = centre.person(Role.METHODIST, null);
        curator = centre.person(Role.CURATOR, centre.home);
        high = centre.application(centre.home, "Яковлева", ApplicationState.QUALITATIVE);
        low = centre.application(centre.home, "Абрамова", ApplicationState.QUALITATIVE);
        for (long one : List.of(high, low)) {
            centre.assign(one, first);
            centre.assign(one, second);
        }
        centre.phase(ReservePhase.QUALITATIVE);
    }

    @Test
    void nothingTellsThatSomebodyHasRated() throws Exception {
        Map<String, String> before = everything();
        long revisions = revisions();
        Map<String, Long> outside = outside();
        draft(high, first);
        assertThat(everything()).isEqualTo(before);
        handIn(high, first);
        assertThat(everything()).isEqualTo(before);
        assertThat(revisions()).as("a history of changes would tell when").isEqualTo(revisions);
        assertThat(outside()).as("letters, messages and the audit trail").isEqualTo(outside);
    }

    @Test
    void beforeTheDecisionThereIsOnlyACountOfEachQueue() throws Exception {
        centre.rate(high, first, 9);
        centre.rate(high, second, 2);
        for (UserDetails who : List.of(centre.leader, centre.head, methodist)) {
            String page = centre.page(who, decision() + "?sort=-score&top=1").text();
            assertThat(page).contains("1 из 2").doesNotContain("Яковлева").doesNotContain("5,50");
            for (String path : List.of("/export.csv", "/export.xlsx", "/protocol.docx")) {
                centre.get(who, decision() + path).andExpect(status().isNotFound());
            }
        }
        centre.get(centre.leader, decision() + "/new?to=ADMITTED&ids=" + high).andExpect(status().isNotFound());
        centre.post(centre.leader, decision(), "ids", String.valueOf(high), "to", "ADMITTED", "reason", "Рано");
        assertThat(centre.state(high)).isEqualTo(ApplicationState.QUALITATIVE);
    }

    @Test
    void expertsSeeNeitherMarksNorNamesOfOthersEvenLater() throws Exception {
        centre.rate(high, first, 9);
        centre.rate(high, second, 2);
        centre.phase(ReservePhase.DECISION);
        for (String path : List.of("/reserve/review", "/reserve/review/" + high)) {
            // the moment of the own mark may have a nine in it
            String page = centre.page(second, path)
                    .select("main")
                    .text()
                    .replaceAll("\\d\\d\\.\\d\\d\\.\\d{4}( \\d\\d:\\d\\d)?", "");
            assertThat(page).doesNotContain("9").doesNotContain("Проверяющая");
        }
        centre.get(second, decision()).andExpect(status().isForbidden());
    }

    @Test
    void whoIsAskedForASecondOpinionIsBlindUntilItIsGiven() throws Exception {
        UserDetails asked = centre.expert(Role.HEAD, null);
        centre.rate(high, first, 9);
        centre.rate(high, second, 3);
        centre.rate(low, first, 4);
        centre.rate(low, second, 5);
        centre.phase(ReservePhase.DECISION);
        assertThat(order(asked, "-score")).containsExactly("Яковлева", "Абрамова");
        centre.assign(high, asked);
        assertThat(order(asked, "-score")).containsExactly("Абрамова", "Яковлева");
        assertThat(order(asked, "spread")).containsExactly("Яковлева", "Абрамова");
        String row = row(asked);
        assertThat(row)
                .contains("откроется, когда вы сдадите свою оценку")
                .doesNotContain("6")
                .doesNotContain("из");
        String file = centre.get(asked, decision() + "/export.csv")
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(file.lines()
                        .filter(line -> line.contains("Яковлева"))
                        .findFirst()
                        .orElseThrow())
                .doesNotContain("6");
        centre.rate(high, asked, 8);
        assertThat(row(asked)).contains("8").contains("другой эксперт").contains("вы: 8");
    }

    @Test
    void whoIsAnExpertAndWorksInTheCentreIsAsBlindAsAnyOther() throws Exception {
        UserDetails colleague = centre.expert(Role.METHODIST, null);
        centre.phase(ReservePhase.APPLICATIONS);
        centre.assign(high, colleague);
        centre.phase(ReservePhase.QUALITATIVE);
        String season = "/reserve/seasons/" + centre.season;
        List<String> paths =
                List.of("/", season + "/experts", season + "/decision", "/reserve/applications/" + high + "/experts");
        List<String> before = new ArrayList<>();
        for (String path : paths) {
            before.add(withoutToken(colleague, path));
        }
        draft(high, first);
        handIn(high, first);
        for (int at = 0; at < paths.size(); at++) {
            assertThat(withoutToken(colleague, paths.get(at))).isEqualTo(before.get(at));
        }
        assertThat(centre.page(colleague, season + "/decision").text())
                .contains("Вы сами эксперт этого сезона")
                .doesNotContainPattern("\\d+ из \\d+");
        assertThat(centre.page(methodist, season + "/decision").text()).contains("1 из 2");
        abstain(high, second);
        centre.rate(high, colleague, 8);
        centre.phase(ReservePhase.DECISION);
        assertThat(row(colleague)).contains("другой эксперт. воздержался").doesNotContain("Мало знаю");
        assertThat(row(centre.leader)).contains("воздержался: Мало знаю");
    }

    @Test
    void thatAMarkIsInIsToldInThePhaseOfTheDecision() throws Exception {
        String experts = "/reserve/applications/" + high + "/experts";
        centre.rate(high, first, 9);
        assertThat(centre.page(centre.leader, experts).text())
                .contains("работает с заявкой", "оценивают вслепую")
                .doesNotContain("оценка сдана");
        centre.phase(ReservePhase.DECISION);
        assertThat(centre.page(centre.leader, experts).text())
                .contains("оценка сдана " + Day.of(TestDays.today()), "оценка не сдана")
                .doesNotContain("работает с заявкой");
    }

    @Test
    void whoIsOnlyTheExpertHasThePageOfTheReviewAndNoOther() throws Exception {
        centre.get(second, "/reserve/review/" + high).andExpect(status().isOk());
        String application = "/reserve/applications/" + high;
        for (String path : List.of("", "/training", "/steps/new?to=ADMITTED", "/contacts", "/inclusion")) {
            centre.get(second, application + path).andExpect(status().isNotFound());
        }
        centre.get(methodist, application).andExpect(status().isOk());
    }

    @Test
    void reopeningLooksTheSameWhetherOrNotAnythingWasHandedIn() throws Exception {
        long ofFirst = centre.assignments(high).get(0).id();
        long ofSecond = centre.assignments(high).get(1).id();
        centre.rate(high, first, 9);
        String page = "/reserve/applications/" + high + "/experts/";
        assertThat(reopened(page + ofFirst)).isEqualTo(reopened(page + ofSecond));
        centre.rate(high, first, 7);
        assertThat(centre.inside(() -> centre.bean(QualityReviews.class).of(high, centre.accountOf(first)))
                        .marks()
                        .values())
                .containsOnly(7);
    }

    private Map<String, Object> reopened(String assignment) throws Exception {
        var result = centre.post(centre.leader, assignment + "/reopening", "reason", "Ошибся строкой")
                .andReturn();
        Map<String, Object> told = new HashMap<>(result.getFlashMap());
        told.put("to", String.valueOf(result.getResponse().getRedirectedUrl()));
        told.put("status", result.getResponse().getStatus());
        return told;
    }

    /** All pages and files that lead near the marks, as everybody but the author; counts of queues are meant to be seen. */
    private Map<String, String> everything() throws Exception {
        Map<String, String> all = new LinkedHashMap<>();
        String season = "/reserve/seasons/" + centre.season;
        for (Map.Entry<String, UserDetails> who : Map.of(
                        "leader", centre.leader,
                        "head", centre.head,
                        "methodist", methodist,
                        "curator", curator,
                        "second", second)
                .entrySet()) {
            for (String path : List.of(
                    "/",
                    "/search?q=Яковлева",
                    "/reserve",
                    "/reserve?q=Яковлева&state=QUALITATIVE",
                    "/reserve?sort=-state",
                    "/reserve/export.csv",
                    "/reserve/review/" + high + "/conflict",
                    "/reserve/review",
                    "/reserve/review/" + high,
                    "/reserve/review/" + low,
                    "/reserve/applications/" + high,
                    "/reserve/applications/" + high + "/steps/new?to=ADMITTED",
                    "/reserve/applications/" + high + "/steps/new?to=QUALITATIVE_REJECTED",
                    "/reserve/applications/" + high + "/experts",
                    season,
                    season + "/experts",
                    season + "/experts?q=Проверяющая",
                    season + "/training",
                    season + "/training/export.csv",
                    "/reserve/register",
                    "/reserve/needs/balance",
                    season + "/decision",
                    season + "/decision?sort=-score",
                    season + "/decision/export.csv",
                    season + "/decision/protocol.docx")) {
                var response = centre.get(who.getValue(), path).andReturn().getResponse();
                String body = new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                        .replaceAll("name=\"_csrf\"[^>]*>", "")
                        .replaceAll("\\d+ из \\d+", "");
                all.put(who.getKey() + " " + path, response.getStatus() + "\n" + body);
            }
        }
        return all;
    }

    private void draft(long application, UserDetails expert) throws Exception {
        centre.post(expert, "/reserve/review/" + application + "/marks", "marks[leadership]", "9", "note", "Ярко")
                .andExpect(status().is3xxRedirection());
    }

    private void abstain(long application, UserDetails expert) throws Exception {
        centre.post(
                        expert,
                        "/reserve/review/" + application + "/marks",
                        "abstains",
                        "true",
                        "abstention",
                        "Мало знаю",
                        "handIn",
                        "true")
                .andExpect(status().is3xxRedirection());
    }

    private String withoutToken(UserDetails who, String path) throws Exception {
        return centre.page(who, path).select("main").html().replaceAll("name=\"_csrf\"[^>]*>", "");
    }

    private void handIn(long application, UserDetails expert) throws Exception {
        List<String> parameters = new ArrayList<>(List.of("handIn", "true", "version", "0"));
        centre.qualities().forEach(quality -> parameters.addAll(List.of("marks[" + quality.code() + "]", "9")));
        centre.post(expert, "/reserve/review/" + application + "/marks", parameters.toArray(String[]::new))
                .andExpect(status().is3xxRedirection());
        assertThat(centre.inside(() -> centre.bean(QualityReviews.class).of(application, centre.accountOf(expert)))
                        .handedInAt())
                .isNotNull();
    }

    private List<String> order(UserDetails who, String sort) throws Exception {
        return centre.page(who, decision() + "?sort=" + sort).select("tbody th a").eachText().stream()
                .map(name -> name.substring(0, name.indexOf(' ')))
                .toList();
    }

    private String row(UserDetails who) throws Exception {
        return centre.page(who, decision())
                .select("tbody tr:contains(Яковлева)")
                .text()
                .replace("Школа № 1", "");
    }

    private String decision() {
        return "/reserve/seasons/" + centre.season + "/decision";
    }

    /** What leaves the pages, or is read by who keeps the trail. */
    private Map<String, Long> outside() {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : List.of("expert_letter", "message", "message_letter", "audit_entry")) {
            rows.put(
                    table,
                    centre.bean(JdbcClient.class)
                            .sql("select count(*) from " + table + " where municipality_id = ?"
                                    + (table.equals("audit_entry") ? " and action in ('RESERVE', 'APPROVAL')" : ""))
                            .param(centre.municipality)
                            .query(Long.class)
                            .single());
        }
        return rows;
    }

    private long revisions() {
        return centre.bean(JdbcClient.class)
                .sql("select count(*) from revision where account_id = ?")
                .param(centre.accountOf(first))
                .query(Long.class)
                .single();
    }
}
