package ru.mentorcentre.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.shared.installation.StartRefused;

/** Which databases are refused, and what health tells of the one in use. */
@IntegrationTest
class SupportedDatabaseTests {

    @Autowired
    private Flyway flyway;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @Test
    void aDatabaseOlderThan16IsRefusedInOneLine() {
        assertThatThrownBy(() -> SupportedDatabase.check(15, "15.18"))
                .isInstanceOf(StartRefused.class)
                .hasMessage("База данных — PostgreSQL 15.18, а нужна 16 или новее");
        assertThatCode(() -> SupportedDatabase.check(16, "16.0")).doesNotThrowAnyException();
    }

    @Test
    void aDatabaseOfANewerProgramIsRefusedInOneLine() {
        String newest = "299901010000";
        database.sql(
                        "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                                + " execution_time, success) values (99999, ?, 'later', 'SQL', 'V.sql', 'x', 1, true)")
                .param(newest)
                .update();
        try {
            FlywayValidateException problem = org.assertj.core.api.Assertions.catchThrowableOfType(
                    FlywayValidateException.class, flyway::validate);
            FailureAnalysis said = new SchemaMismatchAnalyzer().analyze(new IllegalStateException(problem));
            assertThat(said.getDescription())
                    .isEqualTo("Данные сделаны более новой версией программы, эта их не понимает");
        } finally {
            database.sql("delete from flyway_schema_history where version = ?")
                    .param(newest)
                    .update();
        }
    }

    @Test
    void healthTellsTheSettingsAndNothingAboutTheMachine() {
        String health = RestClient.create("http://localhost:" + port)
                .get()
                .uri("/actuator/health")
                .retrieve()
                .body(String.class);
        assertThat(health)
                .contains("\"kind\":\"external\"", "\"fsync\":", "\"authentication\":", "\"freeMegabytes\":")
                .doesNotContain("jdbc:", "127.0.0.1", "localhost", "target", "postgres");
    }
}
