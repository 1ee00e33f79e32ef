package ru.mentorcentre.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.survey.invitation.Polled;

/** 300 people hand in a survey within a minute (issue «Surveys»): none lost, none doubled. {@code bench/surveys} runs it. */
@IntegrationTest
class SurveyBenchmark {

    private static final int PEOPLE = Integer.getInteger("bench.people", 300);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 60);
    private static final int COMMITS = 300;
    private static final double ALMOST_ALL = 0.99;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void measure() throws Exception {
        Polled town = new Polled(context);
        List<Long> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            if (i % 15 == 0) {
                town.school("9" + i, "СОШ № " + (i / 15 + 1));
            }
        }
        long school = sql.queryForObject(
                "select min(id) from school where municipality_id = ?", Long.class, town.municipality);
        for (int i = 0; i < PEOPLE; i++) {
            people.add(town.educator(school, "Отвечающая" + i));
        }
        long survey = town.campaign("MEB", true, people.toArray(Long[]::new));
        Path links = Files.createTempFile("links", ".csv");
        Path times = Files.createTempFile("times", ".txt");
        Files.write(
                links,
                Stream.concat(Stream.of("token"), town.tokens(survey).stream()).toList());

        int result = new ProcessBuilder(
                        "bench/gatling/run",
                        "http://localhost:" + port,
                        links.toString(),
                        times.toString(),
                        String.valueOf(PEOPLE),
                        String.valueOf(SECONDS))
                .inheritIO()
                .start()
                .waitFor();
        assertThat(result).as("no request failed").isZero();

        assertThat(count("select count(*) from response where campaign_id = ?", survey))
                .as("none lost")
                .isEqualTo(PEOPLE);
        assertThat(count("select count(distinct respondent_key) from response where campaign_id = ?", survey))
                .as("none doubled")
                .isEqualTo(PEOPLE);
        assertThat(town.answered(survey)).isEqualTo(PEOPLE);
        List<Double> taken =
                Files.readAllLines(times).stream().map(Double::valueOf).sorted().toList();
        report(taken, commit());
    }

    private void report(List<Double> taken, double commit) throws Exception {
        Report report = new Report();
        String what = "submit of a survey, " + PEOPLE + " people within " + SECONDS + " s";
        report.compared(
                what + ", median",
                taken.get(taken.size() / 2),
                "one row by bare SQL, the commit not waiting for the disk",
                commit,
                "");
        report.compared(
                what + ", 99 of 100",
                taken.get((int) (taken.size() * ALMOST_ALL)),
                "one row by bare SQL, the commit not waiting for the disk",
                commit,
                "");
        report.alone(what, "none lost, none doubled", "none");
        if (PEOPLE == COMMITS) {
            report.addTo(Path.of("docs/benchmark.md"));
        }
    }

    private double commit() throws Exception {
        sql.execute("create table if not exists bench_commit (id bigserial primary key, answers jsonb)");
        return Measure.median(
                COMMITS, () -> sql.update("insert into bench_commit (answers) values ('{\"MEB03\": [\"8\"]}'::jsonb)"));
    }

    private long count(String query, long survey) {
        return sql.queryForObject(query, Long.class, survey);
    }
}
