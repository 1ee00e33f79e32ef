package ru.mentorcentre.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentoring.DifficultyWeight;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.Mentors;
import ru.mentorcentre.mentoring.NewMentor;
import ru.mentorcentre.mentoring.NewRequest;
import ru.mentorcentre.mentoring.Requests;
import ru.mentorcentre.mentorship.MentorshipTerms;
import ru.mentorcentre.mentorship.Mentorships;
import ru.mentorcentre.mentorship.NewMentorship;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.staff.Subject;
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.SurveyPhase;
import ru.mentorcentre.survey.Surveys;
import ru.mentorcentre.survey.invitation.Polled;

/**
 * Forty pairs answer before and after by their links, and the leader opens what came of it. All numbers below are worked
 * out by hand from who answers what, see {@link #answers}.
 */
class ResultJourneyTests extends Journey {

    private static final int PAIRS = 40;
    private static final int SCHOOLS = 8;
    private static final int MOST_PAGES = 12;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @Test
    void fortyPairsBeforeAndAfterGiveTheSummaryWorkedOutByHand() throws Exception {
        Polled town = new Polled(context);
        fill(town);
        account("results-leader", Role.LEADER, town);
        account("results-head", Role.HEAD, town);
        long before = town.campaign(List.of("MEB", "MRB"), Audience.PAIRS, SurveyPhase.BEFORE, true, null);
        answer(town, before);
        town.within(() -> context.getBean(Surveys.class).close(before));
        long after = town.campaign(List.of("MEA", "MRA"), Audience.PAIRS, SurveyPhase.AFTER, true, before);
        answer(town, after);
        town.within(() -> context.getBean(Surveys.class).close(after));

        Screen leader = screen(ColorScheme.LIGHT).signIn("results-leader");
        for (long survey : List.of(before, after)) {
            leader.open("/surveys/" + survey + "/results");
            leader.page().locator(".closed-fill").click();
            check(leader, "results/release-" + survey);
            leader.page().locator(".form [type=submit]").click();
            leader.page().locator(".note-success").waitFor();
        }

        leader.open("/surveys/" + after + "/results");
        // five of forty mentees did not like it: 35 / 40
        assertThat(text(leader, ".satisfaction-share")).isEqualTo("87,5 % при цели 85 %");
        // 6, 7, 8, 9, 10 in turn
        assertThat(text(leader, "#MEA03 .result-facts")).isEqualTo("Ответили 40 Среднее 8,00 Медиана 8");
        check(leader, "results/show");
        check(leader.open("/surveys/" + after + "/results?by=school"), "results/by-school");
        assertThat(text(leader, "#MEA20 .wide tbody tr:first-child")).isEqualTo("СОШ № 1 5 3 2");
        leader.open("/surveys/" + after + "/results/summary");
        check(leader, "results/summary");
        assertThat(texts(leader, ".summary-sheet .facts b")).containsExactly("40", "40", "32", "32");
        assertThat(texts(leader, ".summary-sheet tbody td"))
                .containsExactly("35", "30", "20", "10", "38", "2", "5", "25");

        leader.open("/surveys/" + after + "/results/comparison");
        check(leader, "results/comparison");
        // 5, 6, 7, 8 in turn before: 6.5; 8 after
        assertThat(texts(leader, "section:has(#gap-title) tbody tr:first-child td"))
                .containsExactly("40", "6,50", "8,00", "+1,50");
        assertThat(leader.page().locator("section:has(#gap-title) tbody tr").count())
                .isEqualTo(7);
        assertThat(leader.page().locator("section:has(#weight-title) tbody tr").count())
                .isEqualTo(2);
        // four were not glad to begin, five others did not like it in the end
        assertThat(texts(leader, ".transitions tbody td")).containsExactly("31", "5", "4", "0");
        assertThat(leader.page().locator("main").innerText()).contains("рост умений");

        leader.page().locator(".result-views a").nth(1).click();
        assertThat(texts(leader, "section:has(#gap-title) tbody tr:first-child td"))
                .containsExactly("40", "7,00", "7,50", "+0,50");
        assertThat(leader.page().locator("section:has(#gap-title) tbody tr").count())
                .isEqualTo(9);
        // two did more than they meant to, sixteen as much
        assertThat(texts(leader, ".card-body > .facts b")).containsExactly("2", "16", "22");
        check(leader, "results/comparison-mentors");
        leader.page()
                .locator(
                        ".result-views a",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText("Сводная форма"))
                .click();
        assertThat(texts(leader, ".summary-sheet .facts b")).containsExactly("40", "40", "40", "40");
        assertThat(texts(leader, ".summary-sheet tbody td"))
                .as("that nobody has own works is what each of them said")
                .containsExactly("нет данных", "34", "38", "20", "10", "2", "не показано");
        leader.page()
                .locator(
                        ".result-views a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("По вопросам"))
                .click();
        // 34 / 40, exactly the target
        assertThat(text(leader, ".satisfaction-share")).isEqualTo("85,0 % при цели 85 %");
        assertThat(leader.page().locator(".satisfaction.is-reached").count()).isOne();
        check(leader.open("/surveys/" + after + "/results/texts"), "results/texts");

        leader.open("/surveys/" + after + "/results/comparison");
        List<String> published = texts(leader, "main table tbody tr");
        check(leader.open("/surveys/" + after + "/key-removal"), "results/key-removal");
        leader.page().locator(".confirm [type=submit]").click();
        leader.page().locator(".note-success").waitFor();
        check(leader.open("/surveys/" + after + "/results/comparison"), "results/comparison-kept");
        assertThat(texts(leader, "main table tbody tr")).isNotEmpty().isEqualTo(published);

        Screen head = screen(ColorScheme.DARK).signIn("results-head");
        check(head.open("/surveys/" + after + "/results"), "results/head-dark");
        check(head.open("/help/results"), "results/help");
    }

    /** What the person with this number answers: the key of each expectation above. */
    private static Map<String, String> answers(String questionnaire, int i) {
        Map<String, String> answers = new LinkedHashMap<>();
        int mark = switch (questionnaire) {
            case "MEB" -> 5 + i % 4;
            case "MEA" -> 6 + i % 5;
            case "MRB" -> i < 20 ? 6 : 8;
            default -> 7 + i % 2;
        };
        IntStream.rangeClosed(3, 16)
                .forEach(n -> answers.put(questionnaire + "%02d".formatted(n), String.valueOf(mark)));
        answers.put(questionnaire + "01", "no");
        switch (questionnaire) {
            case "MEB" -> answers.put("MEB15", i < 4 ? "no" : "yes");
            case "MEA" -> {
                answers.put("MEA17", "4");
                answers.put("MEA18", yes(i % 8 != 7));
                put(answers, "MEA", i, 19, 30, 20, 10, 38, 2, 5, 25);
            }
            case "MRB" -> answers.put("MRB14", i % 4 == 0 ? "4" : "5");
            default -> {
                answers.put("MRA16", i < 30 ? "4" : "5");
                put(answers, "MRA", i, 17, 34, 38, 20, 10, 2, 0);
            }
        }
        List.of("MEB13", "MEB14", "MEA13", "MEA15", "MEA16", "MRB12", "MRB13", "MRA12", "MRA14", "MRA15")
                .forEach(code -> answers.replace(code, "Ответ номер " + i % 7));
        return answers;
    }

    /** The first so many say yes to one question after another. */
    private static void put(Map<String, String> answers, String prefix, int i, int from, int... first) {
        for (int n = 0; n < first.length; n++) {
            answers.put(prefix + (from + n), yes(i < first[n]));
        }
    }

    private static String yes(boolean yes) {
        return yes ? "yes" : "no";
    }

    /** Everybody answers over HTTP, page by page, with the link alone. */
    private void answer(Polled town, long survey) throws Exception {
        Map<Long, Integer> numbers = new java.util.HashMap<>();
        List<String> tokens = town.tokens(survey);
        List<Map<String, Object>> invited = database.sql(
                        "select i.educator_id as educator, q.code as code from invitation i join questionnaire q"
                                + " on q.id = i.questionnaire_id where i.campaign_id = ? order by i.id")
                .param(survey)
                .query()
                .listOfRows();
        List<Long> educators = invited.stream()
                .map(one -> ((Number) one.get("educator")).longValue())
                .distinct()
                .sorted()
                .toList();
        // mentors and mentees were added in turn
        educators.forEach(id -> numbers.put(id, educators.indexOf(id) / 2));
        assertThat(tokens).hasSize(2 * PAIRS);
        IntStream.range(0, tokens.size()).parallel().forEach(i -> {
            Map<String, Object> one = invited.get(i);
            handIn(
                    tokens.get(i),
                    answers((String) one.get("code"), numbers.get(((Number) one.get("educator")).longValue())));
        });
    }

    private void handIn(String token, Map<String, String> answers) {
        URI link = URI.create("http://localhost:" + port + "/s/" + token);
        String form = answers.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        // a phone of one's own: what was begun belongs to it
        HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        try {
            http.send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.discarding());
            for (int page = 1; page <= MOST_PAGES; page++) {
                HttpResponse<String> response = http.send(
                        HttpRequest.newBuilder(link)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("page=" + page + "&" + form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(response.statusCode()).as(response.body()).isIn(302, 303);
                if (!response.headers().firstValue("Location").orElse("").contains("page=")) {
                    return;
                }
            }
            throw new AssertionError("The sheet has no end");
        } catch (java.io.IOException | InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void fill(Polled town) {
        List<Long> schools = IntStream.rangeClosed(1, SCHOOLS)
                .mapToObj(n -> town.school("10" + n, "СОШ № " + n))
                .toList();
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        List<NewMentorship> pairs = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            long school = schools.get(i % SCHOOLS);
            long mentee = town.educator(school, "Новичкова" + i);
            long mentor = town.educator(school, "Наставникова" + i);
            town.within(() -> pairs.add(new NewMentorship(
                    List.of(mentor(mentor, today)),
                    List.of(request(school, mentee)),
                    new MentorshipTerms(
                            MentoringForm.INDIVIDUAL,
                            null,
                            null,
                            null,
                            null,
                            "Уверенно вести урок",
                            null,
                            null,
                            null,
                            null))));
        }
        town.within(() -> context.getBean(Mentorships.class).propose(pairs, null));
        database.sql("update mentorship set state = 'AGREED' where municipality_id = ?")
                .param(town.municipality)
                .update();
    }

    private long mentor(long educator, LocalDate today) {
        Mentors mentors = context.getBean(Mentors.class);
        long id = mentors.add(
                educator,
                new NewMentor(
                        Set.of(Subject.PHYSICS),
                        null,
                        List.of("psy_discipline"),
                        Set.of(),
                        false,
                        1,
                        true,
                        null,
                        Finding.INSUFFICIENT_DATA,
                        today.minusDays(100),
                        null,
                        "5-н",
                        today.minusDays(100),
                        null,
                        null,
                        null,
                        null),
                today.minusDays(100));
        for (MentorState to : List.of(MentorState.SELECTED, MentorState.TRAINED, MentorState.ACTIVE)) {
            mentors.step(id, to, today.minusDays(90), "Приказ № 1", false, null);
        }
        return id;
    }

    private long request(long school, long educator) {
        return context.getBean(Requests.class)
                .add(
                        new NewRequest(
                                school,
                                educator,
                                false,
                                Subject.PHYSICS,
                                List.of(new DifficultyWeight("psy_discipline", 3)),
                                "Помочь",
                                null,
                                null,
                                null,
                                null),
                        null);
    }

    private void account(String login, Role role, Polled town) {
        context.getBean(Accounts.class)
                .add(new NewAccount(login, "Проверяющая", Set.of(role), town.municipality, null), "demo-demo");
    }

    private static void check(Screen screen, String name) {
        screen.readsWell().fitsThePhone().snap(name).axe();
    }

    private static String text(Screen screen, String selector) {
        return screen.page()
                .locator(selector)
                .first()
                .innerText()
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<String> texts(Screen screen, String selector) {
        return screen.page().locator(selector).allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }
}
