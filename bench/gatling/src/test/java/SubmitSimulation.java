import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Everybody with a link opens it and answers page by page; all within a minute. */
public class SubmitSimulation extends Simulation {

    private static final int PAGES = 4;
    private static final int PEOPLE = Integer.getInteger("people", 300);
    private static final int SECONDS = Integer.getInteger("seconds", 60);

    /** How long the page that hands the sheet in took. */
    private final Queue<Integer> times = new ConcurrentLinkedQueue<>();

    public SubmitSimulation() {
        ChainBuilder sheet = feed(csv(System.getProperty("links")).queue())
                .exec(http("open").get("/s/#{token}").check(status().is(200)));
        for (int page = 1; page < PAGES; page++) {
            sheet = sheet.exec(answer("page " + page, page));
        }
        sheet = sheet.exec(answer("submit", PAGES).check(responseTimeInMillis().saveAs("took")))
                .exec(session -> {
                    if (session.contains("took")) {
                        times.add(session.getInt("took"));
                    }
                    return session;
                })
                .exec(http("receipt").get("/s/#{token}").check(status().is(200)));
        setUp(scenario("answering").exec(sheet).injectOpen(rampUsers(PEOPLE).during(Duration.ofSeconds(SECONDS))))
                .protocols(http.baseUrl(System.getProperty("base")).disableFollowRedirect())
                .assertions(global().failedRequests().count().is(0L));
    }

    private static HttpRequestActionBuilder answer(String name, int page) {
        HttpRequestActionBuilder request =
                http(name).post("/s/#{token}").formParam("page", String.valueOf(page)).check(status().in(302, 303));
        for (Map.Entry<String, String> answer : answers().entrySet()) {
            request = request.formParam(answer.getKey(), answer.getValue());
        }
        return request;
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        for (int n = 3; n <= 12; n++) {
            answers.put("MEB%02d".formatted(n), "8");
        }
        answers.putAll(Map.of("MEB01", "no", "MEB13", "Поддержки", "MEB14", "Живого общения", "MEB15", "yes"));
        return answers;
    }

    @Override
    public void after() {
        try {
            Files.write(
                    Path.of(System.getProperty("times")),
                    times.stream().sorted().map(String::valueOf).toList());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
