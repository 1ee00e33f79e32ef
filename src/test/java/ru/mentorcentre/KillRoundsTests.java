package ru.mentorcentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import ru.mentorcentre.shared.embedded.DatabaseAccess;
import ru.mentorcentre.shared.embedded.EmbeddedDatabase;
import ru.mentorcentre.shared.installation.InstallationKeys;

/**
 * {@code kill -9} of the program, of its PostgreSQL and of both, round after round under writing load: what was
 * acknowledged is there, once. {@code bench/kill-rounds 20} runs more of it.
 */
class KillRoundsTests {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 3);
    private static final Path FIGURES = Path.of("target/kill-rounds.txt");
    private static final int PEOPLE = 25;
    private static final int LEAST_ACKNOWLEDGED = 5;
    private static final int LONGEST_ACKNOWLEDGED = 25;
    private static final Killed[] ORDER = {Killed.BOTH, Killed.PROGRAM, Killed.POSTGRES, Killed.PROGRAM};

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    private final HttpClient methodist = FormSender.visitor();
    private final HttpClient mentor = FormSender.visitor();
    private final Random random = new Random();
    private final List<String> figures = new ArrayList<>();
    private RunningCentre centre;
    private int acknowledged;
    private int lost;
    private int doubled;

    @Test
    void whatWasAcknowledgedIsThereOnce() throws Exception {
        DemoFolder.copyTo(data);
        centre = RunningCentre.start(data, "demo", Map.of());
        try {
            new FormSender(centre, methodist).signedIn("methodist");
            new FormSender(centre, mentor).signedIn("mentor");
            for (int round = 1; round <= ROUNDS; round++) {
                play(round, ORDER[(round - 1) % ORDER.length]);
            }
        } finally {
            centre.close();
        }
        note("Rounds %d, acknowledged %d, lost %d, doubled %d".formatted(ROUNDS, acknowledged, lost, doubled));
        assertThat(acknowledged).isGreaterThanOrEqualTo(ROUNDS * LEAST_ACKNOWLEDGED);
        assertThat(lost).as(figures.toString()).isZero();
        assertThat(doubled).as(figures.toString()).isZero();
    }

    /** In the making of the database, in the first migration, and further on in them. */
    @Test
    void aKillInTheMiddleOfTheFirstStartIsStartedOver() throws Exception {
        killWhen(() -> Files.exists(data.resolve("postgres/PG_VERSION")));
        killWhen(() -> migrations() >= 1);
        killWhen(() -> migrations() >= 5);
        centre = RunningCentre.start(data, "demo", Map.of());
        try {
            assertThat(centre.signIn(RunningCentre.visitor(), "methodist").uri().getPath())
                    .isNotEqualTo("/login");
        } finally {
            centre.close();
        }
    }

    private void killWhen(Callable<Boolean> moment) {
        centre = RunningCentre.launch(data, "demo", Map.of());
        try {
            await().atMost(Duration.ofMinutes(4))
                    .pollInterval(Duration.ofMillis(20))
                    .until(moment);
        } finally {
            centre.kill();
        }
    }

    private long migrations() {
        return centre.log()
                .lines()
                .filter(line -> line.contains("Migrating schema"))
                .count();
    }

    private void play(int round, Killed killed) throws Exception {
        String survey = survey(round);
        WritingLoad load = new WritingLoad(centre, mentor, round);
        load.begin(codes(survey));
        int enough = LEAST_ACKNOWLEDGED + random.nextInt(LONGEST_ACKNOWLEDGED - LEAST_ACKNOWLEDGED);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() ->
                        assertThat(load.acknowledged()).as(() -> centre.log()).isGreaterThanOrEqualTo(enough));
        kill(killed);
        if (killed == Killed.POSTGRES) {
            int before = load.noted().size();
            await().atMost(Duration.ofMinutes(2)).until(() -> load.noted().size() > before);
        }
        load.end();
        if (killed != Killed.POSTGRES) {
            centre = RunningCentre.start(data, "demo", Map.of());
        }
        count(round, killed, survey, load);
    }

    private void kill(Killed killed) throws Exception {
        if (killed != Killed.PROGRAM) {
            long pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0));
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        }
        if (killed != Killed.POSTGRES) {
            centre.kill();
        }
    }

    private void count(int round, Killed killed, String survey, WritingLoad load) throws Exception {
        List<String> themes = database()
                .sql("select theme from meeting where theme like ?")
                .param("Раунд " + round + ", %")
                .query(String.class)
                .list();
        Set<String> found = new HashSet<>(themes);
        int gone = (int)
                load.noted().stream().filter(theme -> !found.contains(theme)).count();
        FormSender phone = new FormSender(centre, FormSender.visitor());
        for (String link : load.handedIn()) {
            if (!phone.open(link).select("h1").text().equals(WritingLoad.ALL_HANDED_IN)) {
                gone++;
            }
        }
        int twice = themes.size()
                - found.size()
                + database()
                        .sql("select count(*) - count(distinct respondent_key) from response where campaign_id = ?")
                        .param(Long.parseLong(survey.replaceFirst(".*/", "")))
                        .query(Integer.class)
                        .single();
        if (killed == Killed.POSTGRES) {
            assertThat(load.handedIn())
                    .as("all sheets, the program recovered by itself")
                    .hasSize(PEOPLE);
        }
        acknowledged += load.acknowledged();
        lost += gone;
        doubled += twice;
        note("Round %d, killed %s: acknowledged %d (%d sheets, %d meetings), outage pages %d, lost %d, doubled %d"
                .formatted(
                        round,
                        killed,
                        load.acknowledged(),
                        load.handedIn().size(),
                        load.noted().size(),
                        load.outages(),
                        gone,
                        twice));
    }

    /** A survey of 25 people, open to be answered; the address of its page. */
    private String survey(int round) throws Exception {
        FormSender browser = new FormSender(centre, methodist);
        String survey = browser.send(
                        browser.open("/surveys/new"),
                        "asks",
                        Map.of(
                                "name", List.of("Раунд " + round),
                                "asks", List.of("MEB"),
                                "audience", List.of("LIST"),
                                "endsOn", List.of(TestDays.today().plusDays(14).toString())))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Document choice = browser.open(survey + "/people/new");
        List<String> chosen =
                choice.select("main [name=educators]").eachAttr("value").subList(0, PEOPLE);
        browser.send(choice, "educators", Map.of("educators", chosen));
        browser.press(browser.open(survey), survey + "/opening");
        return survey;
    }

    private List<String> codes(String survey) throws Exception {
        List<String> codes = new FormSender(centre, methodist)
                .open(survey + "/sheets")
                .select(".strip .code")
                .eachText();
        assertThat(codes).hasSize(PEOPLE);
        return codes;
    }

    private JdbcClient database() {
        DatabaseAccess access = EmbeddedDatabase.connection(data, new InstallationKeys(data.resolve("keys")))
                .orElseThrow();
        return JdbcClient.create(new DriverManagerDataSource(access.url(), access.user(), access.password()));
    }

    private void note(String line) throws Exception {
        figures.add(line);
        Files.write(FIGURES, figures);
    }

    private enum Killed {
        PROGRAM,
        POSTGRES,
        BOTH
    }
}
