package ru.mentorcentre.backup.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Where the sequences of a database stand. */
public final class Sequences {

    private static final String NAMES = """
            select quote_ident(relname) from pg_class t
            where relkind = 'S' and relnamespace = current_schema()::regnamespace
                and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
            order by relname collate "C"
            """;

    private Sequences() {}

    /** All of them, by name. */
    public static List<Manifest.Sequence> of(Connection connection) throws SQLException {
        List<Manifest.Sequence> found = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String name : names(statement)) {
                try (ResultSet row = statement.executeQuery("select last_value, is_called from " + name)) {
                    row.next();
                    found.add(new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2)));
                }
            }
        }
        return found;
    }

    /** Lets counting go on where the archive left it. */
    public static void set(Connection connection, List<Manifest.Sequence> sequences) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            for (Manifest.Sequence sequence : sequences) {
                statement.setString(1, sequence.name());
                statement.setLong(2, sequence.last());
                statement.setBoolean(3, sequence.called());
                statement.execute();
            }
        }
    }

    private static List<String> names(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(NAMES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
