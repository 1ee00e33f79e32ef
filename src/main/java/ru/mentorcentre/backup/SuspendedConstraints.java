package ru.mentorcentre.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The triggers and foreign keys of a database, taken away while its tables are filled and put back after: rows come table
 * by table, not in the order in which people wrote them. An owner of tables may do so; switching the guards off for a
 * session would take a superuser, whom a hosted PostgreSQL does not lend. Putting a foreign key back checks every row.
 */
final class SuspendedConstraints {

    private static final String TRIGGERS = """
            select format('alter table %s disable trigger %I', t.tgrelid::regclass, t.tgname),
                format('alter table %s enable trigger %I', t.tgrelid::regclass, t.tgname)
            from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where not t.tgisinternal and t.tgenabled = 'O' and c.relnamespace = current_schema()::regnamespace
            """;

    private static final String FOREIGN_KEYS = """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint
            where contype = 'f' and conparentid = 0 and connamespace = current_schema()::regnamespace
            """;

    private final Connection connection;
    private final List<String> back;

    private SuspendedConstraints(Connection connection, List<String> back) {
        this.connection = connection;
        this.back = back;
    }

    /** Takes them away, inside the transaction. */
    static SuspendedConstraints lift(Connection connection) throws SQLException {
        List<String> away = new ArrayList<>();
        List<String> back = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String found : List.of(FOREIGN_KEYS, TRIGGERS)) {
                try (ResultSet rows = statement.executeQuery(found)) {
                    while (rows.next()) {
                        away.add(rows.getString(1));
                        back.add(rows.getString(2));
                    }
                }
            }
            for (String sql : away) {
                statement.execute(sql);
            }
        }
        return new SuspendedConstraints(connection, back);
    }

    /** Puts them back; fails when a row refers to none. */
    void restore() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : back) {
                statement.execute(sql);
            }
        }
    }
}
