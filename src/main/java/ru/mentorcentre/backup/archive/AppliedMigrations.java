package ru.mentorcentre.backup.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The migrations a database was made by. */
public final class AppliedMigrations {

    private AppliedMigrations() {}

    /** In the order of their versions; none for a database that no program of ours has seen. */
    public static List<Manifest.Migration> of(Connection connection) throws SQLException {
        List<Manifest.Migration> found = new ArrayList<>();
        if (isMade(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("""
                            select version, checksum from flyway_schema_history where success and version is not null
                            order by installed_rank""")) {
                while (rows.next()) {
                    found.add(new Manifest.Migration(rows.getString(1), rows.getObject(2, Integer.class)));
                }
            }
        }
        return found;
    }

    private static boolean isMade(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select to_regclass('flyway_schema_history') is not null")) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
