package ru.mentorcentre.backup.state;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import ru.mentorcentre.backup.archive.AppliedMigrations;
import ru.mentorcentre.backup.archive.Manifest;

/**
 * What the database says of itself.
 *
 * @param bytes its size on the disk
 * @param schema version of its last migration
 * @param durable whether what was acknowledged survives a loss of power: {@code fsync}, {@code synchronous_commit} and
 *     {@code full_page_writes} are on
 */
record DatabaseState(String version, long bytes, String schema, boolean durable) {

    private static final String ASKED = """
            select current_setting('server_version'), pg_database_size(current_database()),
                current_setting('fsync') = 'on' and current_setting('full_page_writes') = 'on'
                and current_setting('synchronous_commit') <> 'off'
            """;

    /** @throws IOException when the database does not answer */
    static DatabaseState of(DataSource database) throws IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(ASKED)) {
            answer.next();
            List<Manifest.Migration> migrations = AppliedMigrations.of(connection);
            return new DatabaseState(
                    answer.getString(1),
                    answer.getLong(2),
                    migrations.isEmpty()
                            ? "—"
                            : migrations.get(migrations.size() - 1).version(),
                    answer.getBoolean(3));
        } catch (SQLException problem) {
            throw new IOException("База не отвечает", problem);
        }
    }
}
