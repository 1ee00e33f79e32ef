package ru.mentorcentre.survey.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.survey.answering.InvitationLinks;
import ru.mentorcentre.survey.answering.SheetFilling;
import ru.mentorcentre.survey.campaign.CampaignService;
import ru.mentorcentre.survey.response.StolenDatabase;

/**
 * An attacker has the database and no key. People answer one after another, signed in as they are and each with a draft
 * before, some on paper; while the survey runs and after it is closed nothing in the database joins them with an answer.
 */
@IntegrationTest
class StolenDatabaseTests {

    private static final int LARGE = 12;
    /** So many in the same place by chance happen once in ten million orders of 26. */
    private static final long MORE_THAN_CHANCE = 10;
    /** As alike by chance once in a million. */
    private static final double ALIKE = 0.8;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    private Polled town;
    private final Map<String, StolenDatabase.Person> people = new LinkedHashMap<>();
    private final Map<String, String> tokens = new HashMap<>();
    private final List<String> handedIn = new ArrayList<>();
    private long survey;

    @BeforeEach
    void ask() {
        town = new Polled(context);
    }

    @Test
    void nothingJoinsAConfidentialAnswerWithItsAuthor() throws Exception {
        prepare(true);
        List<String> order = new ArrayList<>(people.keySet());
        Collections.shuffle(order, new Random(8));
        for (String name : order.subList(0, 3)) {
            begin(name);
        }
        for (String name : order.subList(3, 14)) {
            answer(name);
        }
        assertTellsNothing("while it runs");
        assertThat(new StolenDatabase(database).holds("В педагогическом отряде"))
                .as("what was begun can be read by its browser alone")
                .isFalse();
        for (String name : order.subList(14, order.size() - 2)) {
            answer(name);
        }
        for (String name : order.subList(order.size() - 2, order.size())) {
            onPaper(name);
        }
        answer(order.get(0));
        assertTellsNothing("when almost all have answered");
        assertThat(town.answered(survey)).isEqualTo(handedIn.size());
        town.within(() -> town.bean(CampaignService.class).close(survey));
        assertTellsNothing("when it is closed");
        assertThat(town.answered(survey)).isEqualTo(handedIn.size());
    }

    /** The same attacker on a survey that marks people in the transaction of their answers: all are found. */
    @Test
    void theAttackerFindsWhoIsWrittenDownTogetherWithTheAnswer() throws Exception {
        prepare(false);
        for (String name : people.keySet()) {
            answer(name);
        }
        StolenDatabase stolen = new StolenDatabase(database);
        assertThat(StolenDatabase.joined(stolen.responses(survey), stolen.rowsOf(people), false))
                .containsEntry("transaction", people.size());
        assertThat(StolenDatabase.matches(
                        authors(StolenDatabase.orders(stolen.responses(survey)).get("xmin"), stolen),
                        StolenDatabase.ordersOf(stolen.rowsOf(people)).get("invitation.xmin")))
                .isEqualTo(people.size());
    }

    private void prepare(boolean confidential) {
        long[] schools = {town.school("1", "СОШ № 1"), town.school("2", "СОШ № 2"), town.school("3", "Малая")};
        Map<Long, String> names = new LinkedHashMap<>();
        Map<String, UserDetails> accounts = new HashMap<>();
        String mark = confidential ? "Тайн" : "Явн";
        for (int i = 0; i < 2 * LARGE + 2; i++) {
            long school = schools[i / LARGE];
            String name = mark + "овская" + (char) ('а' + i);
            long educator = town.educator(school, name);
            accounts.put(name, town.person(Role.MENTOR, school));
            town.within(() -> town.bean(Educators.class).link(town.accountOf(accounts.get(name)), educator));
            names.put(educator, name);
        }
        survey = town.campaign("MEB", confidential, names.keySet().toArray(Long[]::new));
        town.within(() -> town.bean(InvitationRepository.class)
                .findByCampaignId(survey)
                .forEach(one -> {
                    String name = names.get(one.educatorId());
                    UserDetails account = accounts.get(name);
                    people.put(
                            name,
                            new StolenDatabase.Person(
                                    name,
                                    account.getUsername(),
                                    one.educatorId(),
                                    one.getId(),
                                    town.accountOf(account)));
                    tokens.put(name, town.bean(InvitationLinks.class).token(one.getId()));
                }));
    }

    private void assertTellsNothing(String when) {
        StolenDatabase stolen = new StolenDatabase(database);
        List<StolenDatabase.Row> responses = stolen.responses(survey);
        assertThat(responses).hasSize(handedIn.size());
        Map<String, List<StolenDatabase.Row>> rows = stolen.rowsOf(people);
        assertThat(rows.values().stream()
                        .flatMap(List::stream)
                        .map(StolenDatabase.Row::table)
                        .collect(Collectors.toSet()))
                .as("the attacker sees drafts and sessions")
                .contains("begun_sheet", "spring_session", "invitation", "educator");
        assertThat(StolenDatabase.joined(responses, rows, false)).as(when).isEmpty();
        assertThat(StolenDatabase.joined(responses, rows, true)).as(when).isEmpty();
        Map<String, List<StolenDatabase.Row>> orders = StolenDatabase.orders(responses);
        assertThat(orders).as("all are of one transaction").doesNotContainKeys("xmin", "xmax", "cmin", "cmax");
        Map<String, List<String>> ofPeople = new LinkedHashMap<>(StolenDatabase.ordersOf(rows));
        ofPeople.put("somebody who watched the door", List.copyOf(handedIn));
        orders.forEach((by, sorted) -> {
            List<String> authors = authors(sorted, stolen);
            ofPeople.forEach((what, order) -> {
                List<String> answered = order.stream().filter(authors::contains).toList();
                for (List<String> tried : List.of(answered, StolenDatabase.backwards(answered))) {
                    assertThat(StolenDatabase.matches(authors, tried))
                            .as("%s: answers by %s, people by %s", when, by, what)
                            .isLessThan(MORE_THAN_CHANCE);
                }
                assertThat(Math.abs(StolenDatabase.alike(authors, answered)))
                        .as("%s: answers by %s are in the order of people by %s", when, by, what)
                        .isLessThan(ALIKE);
            });
        });
    }

    /** The truth, by the key the attacker has not. */
    private List<String> authors(List<StolenDatabase.Row> responses, StolenDatabase stolen) {
        assertThat(responses).isNotNull();
        Map<String, String> byKey = new HashMap<>();
        town.within(() -> {
            Campaign campaign = town.bean(CampaignService.class).stored(survey);
            Pseudonyms names = town.bean(SurveyKeys.class).pseudonymsOrRefuse(campaign);
            people.forEach((name, person) -> byKey.put(names.of(campaign.cycle(), person.educator()), name));
        });
        return responses.stream()
                .map(row -> byKey.get(row.columns().get("respondent_key")))
                .toList();
    }

    private void begin(String name) throws Exception {
        Phone phone = new Phone(people.get(name).login());
        phone.get("/s/" + tokens.get(name));
        assertThat(phone.post(
                                "/s/" + tokens.get(name),
                                Map.of(
                                        "page",
                                        "1",
                                        "MEB01",
                                        "yes",
                                        "MEB02",
                                        "В педагогическом отряде",
                                        "MEB03",
                                        "7",
                                        "MEB04",
                                        "7"))
                        .statusCode())
                .isEqualTo(302);
        phones.put(name, phone);
    }

    private final Map<String, Phone> phones = new HashMap<>();

    private void answer(String name) throws Exception {
        Phone phone = phones.containsKey(name)
                ? phones.get(name)
                : new Phone(people.get(name).login());
        String link = "/s/" + tokens.get(name);
        for (int at = 0; at < 10; at++) {
            Document page = Jsoup.parse(phone.get(link).body());
            Map<String, String> typed = new HashMap<>();
            Set<String> asked =
                    Set.copyOf(page.select("main [name]:not(button)").eachAttr("name"));
            answers(name).forEach((code, value) -> {
                if (asked.contains(code)) {
                    typed.put(code, value);
                }
            });
            typed.put("page", page.select("[name=page]").val());
            typed.put("seen", page.select("[name=seen]").val());
            HttpResponse<String> response = phone.post(link, typed);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(302);
            if (!response.headers().firstValue("Location").orElseThrow().contains("page=")) {
                handedIn.add(name);
                return;
            }
        }
        throw new AssertionError("The sheet has no end");
    }

    private void onPaper(String name) {
        Map<String, String[]> typed = new HashMap<>();
        answers(name).forEach((code, value) -> typed.put(code, new String[] {value}));
        long invitation = people.get(name).invitation();
        assertThat(town.inside(() -> town.bean(SheetFilling.class).keepWhole(invitation, typed))
                        .submitted())
                .isTrue();
        long curator = town.accountOf(town.person(Role.METHODIST, null));
        town.within(() -> town.bean(SheetFilling.class).notePaper(invitation, curator));
        handedIn.add(name);
    }

    /** Of different lengths, with words. */
    private static Map<String, String> answers(String name) {
        Map<String, String> answers = new HashMap<>();
        for (int i = 3; i <= 12; i++) {
            answers.put("MEB%02d".formatted(i), String.valueOf(1 + Math.abs(name.hashCode() + i) % 10));
        }
        answers.put("MEB01", "no");
        answers.put("MEB13", "Хочу большего ".repeat(1 + Math.abs(name.hashCode()) % 9));
        answers.put("MEB15", "yes");
        return answers;
    }

    /** A browser of somebody who has signed in. */
    private final class Phone {

        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        Phone(String login) throws Exception {
            Document page = Jsoup.parse(get("/login").body());
            HttpResponse<String> response = post(
                    "/login",
                    Map.of(
                            "username",
                            login,
                            "password",
                            "long-enough-pass",
                            "_csrf",
                            page.select("[name=_csrf]").val()));
            assertThat(response.headers().firstValue("Location").orElse("")).doesNotContain("error");
            get("/surveys/own");
        }

        HttpResponse<String> get(String path) throws Exception {
            return http.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
        }

        HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
            String body = fields.entrySet().stream()
                    .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return http.send(
                    HttpRequest.newBuilder(uri(path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        private URI uri(String path) {
            return URI.create("http://localhost:" + port + path);
        }
    }
}
