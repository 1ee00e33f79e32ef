package ru.mentorcentre.shared.database;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the database answers, and under which settings: on the disk before it is acknowledged, entered by password. */
@Component
class DatabaseHealthIndicator implements HealthIndicator {

    private static final String SETTINGS = """
            select current_setting('server_version_num')::int / 10000 as version,
                   current_setting('fsync') as fsync,
                   current_setting('synchronous_commit') as synchronous_commit,
                   current_setting('full_page_writes') as full_page_writes,
                   split_part(coalesce(system_user, 'trust'), ':', 1) as authentication
            """;

    private final JdbcClient database;
    private final String kind;

    DatabaseHealthIndicator(JdbcClient database, @Value("${spring.datasource.url:}") String url) {
        this.database = database;
        this.kind = url.isEmpty() ? "embedded" : "external";
    }

    /** Public, hence without an address, a name or the text of an error. */
    @Override
    public Health health() {
        try {
            Map<String, Object> settings = database.sql(SETTINGS).query().singleRow();
            return Health.up()
                    .withDetail("kind", kind)
                    .withDetail("version", settings.get("version"))
                    .withDetail("fsync", settings.get("fsync"))
                    .withDetail("synchronousCommit", settings.get("synchronous_commit"))
                    .withDetail("fullPageWrites", settings.get("full_page_writes"))
                    .withDetail("authentication", settings.get("authentication"))
                    .build();
        } catch (DataAccessException away) {
            return Health.down().withDetail("kind", kind).build();
        }
    }
}
