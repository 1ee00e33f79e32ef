package ru.mentorcentre;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL and one folder for each process that tests: a container where a Docker engine answers, else an embedded
 * one.
 */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Keys of surveys lie there by the survey's number, which two databases give twice. */
    private static final String FOLDER = "target/data-" + System.getProperty("surefire.forkNumber", "1");

    private static Map<String, String> running;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new QuickPasswords());
        TestPropertyValues.of(settings())
                .and("mentorcentre.data=" + FOLDER, "mentorcentre.zone=" + TestDays.ZONE, "mentorcentre.backup.time=")
                .and("mentorcentre.heartbeat=1s")
                .and(
                        "spring.mail.host=localhost",
                        "spring.mail.port=" + TestMail.port(),
                        "mentorcentre.mail-from=mnc@example.org")
                .and("spring.jpa.properties.hibernate.session_factory.statement_inspector="
                        + StatementCount.class.getName())
                .applyTo(context);
    }

    private static synchronized Map<String, String> settings() {
        if (running == null) {
            running = DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
        }
        return running;
    }

    private static Map<String, String> container() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
        container.start();
        return settings(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    private static Map<String, String> embedded() {
        try {
            String url = EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
            return settings(url, "postgres", "postgres");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Map<String, String> settings(String url, String user, String password) {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", user,
                "spring.datasource.password", password);
    }
}
