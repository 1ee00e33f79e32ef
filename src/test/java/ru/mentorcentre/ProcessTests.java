package ru.mentorcentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What only a process can show: restarts, {@code kill -9}, two processes on one folder, a database of its own. */
@IntegrationTest
class ProcessTests {

    private static final int IMPORTED = 5_000;

    /** Schools of the second demo municipality. */
    private static final int DEMO_SCHOOLS = 9;

    @Autowired
    private JdbcClient database;

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${spring.datasource.username}")
    private String username;

    @Value("${spring.datasource.password}")
    private String password;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    @Test
    void theEmbeddedDatabaseSurvivesRestartsAndKills() throws Exception {
        DemoFolder.copyTo(data);
        HttpClient visitor = RunningCentre.visitor();
        RunningCentre restarted = RunningCentre.start(data, "demo", Map.of());
        try {
            assertSignedIn(restarted.signIn(visitor, "methodist"));
            assertThat(restarted.get(visitor, "/actuator/health").body())
                    .contains(
                            "\"kind\":\"embedded\"",
                            "\"fsync\":\"on\"",
                            "\"synchronousCommit\":\"on\"",
                            "\"fullPageWrites\":\"on\"",
                            "\"authentication\":\"scram-sha-256\"");
            RunningCentre second = RunningCentre.launch(data, "demo", Map.of());
            assertThat(second.exitCode()).isNotZero();
            assertThat(second.log())
                    .contains("Папка с данными занята другим процессом: " + data, "MENTORCENTRE_DATA")
                    .doesNotContain("\tat ");
            assertSignedIn(restarted.get(visitor, "/help"));
        } finally {
            restarted.kill();
        }
        try (RunningCentre afterKill = RunningCentre.start(data, "", Map.of())) {
            assertSignedIn(afterKill.get(visitor, "/help"));
        }
    }

    @Test
    void aKillInTheMiddleOfAnImportLeavesAllOrNothing() throws Exception {
        DemoFolder.copyTo(data);
        HttpClient visitor = RunningCentre.visitor();
        String header = "Код;Полное наименование;Вид;Местность\n";
        String table = IntStream.range(0, IMPORTED)
                .mapToObj("Ш%1$d;Средняя школа № %1$d;СОШ;село"::formatted)
                .collect(Collectors.joining("\n", header, "\n"));
        RunningCentre centre = RunningCentre.start(data, "demo", Map.of());
        try {
            centre.signIn(visitor, "methodist2");
            String batch = centre.upload(visitor, "/schools/import", "school.csv", table)
                    .uri()
                    .getPath();
            assertThat(batch).matches("/schools/import/\\d+");
            CompletableFuture<HttpResponse<String>> confirmed = centre.press(visitor, batch);
            assertThatThrownBy(() -> confirmed.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        } finally {
            centre.kill();
        }
        try (RunningCentre afterKill = RunningCentre.start(data, "demo", Map.of())) {
            long schools =
                    afterKill.get(visitor, "/schools/export.csv").body().lines().count() - 1;
            assertThat(schools).isIn((long) DEMO_SCHOOLS, (long) DEMO_SCHOOLS + IMPORTED);
            assertThat(afterKill.get(visitor, "/schools").body()).contains("СОШ № 1");
        }
    }

    @Test
    void anotherDatabaseStartsEmptyWithoutTheDemoProfile() throws Exception {
        database.sql("create database empty_centre").update();
        Map<String, String> environment = Map.of(
                "SPRING_DATASOURCE_URL", url.replaceFirst("/\\w+(\\?|$)", "/empty_centre$1"),
                "SPRING_DATASOURCE_USERNAME", username,
                "SPRING_DATASOURCE_PASSWORD", password);
        try (RunningCentre empty = RunningCentre.start(data, "", environment)) {
            HttpClient visitor = RunningCentre.visitor();
            assertThat(empty.get(visitor, "/actuator/health").body()).contains("UP");
            assertThat(empty.get(visitor, "/login").body()).doesNotContain("demo-demo");
            assertThat(empty.signIn(visitor, "admin").uri().getPath()).isIn("/login", "/first");
            assertThat(data.resolve("postgres")).as("the embedded database").doesNotExist();
        }
    }

    private static void assertSignedIn(HttpResponse<String> answer) {
        assertThat(answer.uri().getPath()).isNotEqualTo("/login");
        assertThat(answer.statusCode()).isNotIn(401, 403);
    }
}
