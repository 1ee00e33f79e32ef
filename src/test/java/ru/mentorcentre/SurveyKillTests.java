package ru.mentorcentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.mentorcentre.survey.invitation.Polled;

/** {@code kill -9} while 200 people hand in: what was acknowledged is there, and the others go on where they were. */
@IntegrationTest
class SurveyKillTests {

    private static final int PEOPLE = 200;
    private static final int AT_ONCE = 8;
    private static final int KILLED_AFTER = 70;
    private static final String ANSWERS = "MEB01=no&MEB03=7&MEB04=7&MEB05=7&MEB06=7&MEB07=7&MEB08=7&MEB10=7&MEB11=7"
            + "&MEB12=7&MEB13=&MEB14=&MEB15=yes";
    private static final Map<String, String> THE_SAME = Map.ofEntries(
            Map.entry("MEB01", "no"),
            Map.entry("MEB03", "7"),
            Map.entry("MEB04", "7"),
            Map.entry("MEB05", "7"),
            Map.entry("MEB06", "7"),
            Map.entry("MEB07", "7"),
            Map.entry("MEB08", "7"),
            Map.entry("MEB10", "7"),
            Map.entry("MEB11", "7"),
            Map.entry("MEB12", "7"),
            Map.entry("MEB15", "yes"));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${spring.datasource.username}")
    private String username;

    @Value("${spring.datasource.password}")
    private String password;

    /** Without the keys the other program knows of no confidential survey who has answered. */
    @Value("${mentorcentre.keys}")
    private Path keys;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void aKillInTheMiddleLosesNothingThatWasAcknowledged() throws Exception {
        Polled town = new Polled(context);
        long school = town.school("1", "СОШ № 1");
        Long[] people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> town.educator(school, "Отвечающая" + i))
                .toArray(Long[]::new);
        long survey = town.campaign("MEB", true, people);
        List<String> tokens = town.tokens(survey);
        RunningCentre centre = RunningCentre.start(
                data,
                "demo",
                Map.of(
                        "SPRING_DATASOURCE_URL", url,
                        "SPRING_DATASOURCE_USERNAME", username,
                        "SPRING_DATASOURCE_PASSWORD", password,
                        "MENTORCENTRE_KEYS", keys.toAbsolutePath().toString()));
        CountDownLatch enough = new CountDownLatch(KILLED_AFTER);
        ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
        try {
            tokens.forEach(token -> crowd.execute(() -> {
                if (handIn(centre.uri("/s/" + token), town.phoneOf(token))) {
                    acknowledged.add(token);
                    enough.countDown();
                }
            }));
            assertThat(enough.await(2, TimeUnit.MINUTES)).as(centre.log()).isTrue();
        } finally {
            centre.kill();
            crowd.shutdown();
        }
        assertThat(crowd.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        assertThat(acknowledged).hasSizeBetween(KILLED_AFTER, PEOPLE - 1);
        for (String token : acknowledged) {
            assertThat(town.sheet(token).select("h1").text()).isEqualTo("Вы всё сдали");
        }
        for (String token : tokens) {
            if (!town.sheet(token).select("input[name=page]").isEmpty()) {
                town.handIn(token, THE_SAME);
            }
        }
        assertThat(count("select count(*) from response where campaign_id = ?", survey))
                .isEqualTo(PEOPLE);
        assertThat(count("select count(distinct respondent_key) from response where campaign_id = ?", survey))
                .isEqualTo(PEOPLE);
        assertThat(town.answered(survey)).isEqualTo(PEOPLE);
    }

    /** Goes through all pages; true when the server said that the sheet is handed in. */
    private boolean handIn(URI link, String phone) {
        try {
            for (int page = 1; page < PEOPLE; page++) {
                HttpResponse<String> response = http.send(
                        HttpRequest.newBuilder(link)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Cookie", phone)
                                .POST(HttpRequest.BodyPublishers.ofString("page=" + page + "&" + ANSWERS))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                String on = response.headers().firstValue("Location").orElse("");
                if (response.statusCode() / 100 != 3) {
                    return false;
                }
                if (!on.contains("page=")) {
                    return true;
                }
            }
        } catch (IOException killed) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private long count(String query, long survey) {
        return database.sql(query).param(survey).query(Long.class).single();
    }
}
