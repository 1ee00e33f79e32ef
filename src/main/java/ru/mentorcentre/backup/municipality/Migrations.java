package ru.mentorcentre.backup.municipality;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import ru.mentorcentre.backup.archive.Manifest;

/** What a schema was made by. */
final class Migrations {

    private Migrations() {}

    static List<Manifest.Migration> of(Connection connection) throws SQLException {
        List<Manifest.Migration> made = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select version, checksum from flyway_schema_history"
                        + " where success and version is not null order by installed_rank")) {
            while (rows.next()) {
                made.add(new Manifest.Migration(rows.getString(1), (Integer) rows.getObject(2)));
            }
        }
        return made;
    }
}
