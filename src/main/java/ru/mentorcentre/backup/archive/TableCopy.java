package ru.mentorcentre.backup.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The tables of one database, streamed by {@code COPY} in the text format, which every version of PostgreSQL reads. */
public final class TableCopy {

    private static final int BUFFER = 1 << 16;

    /** Tables of the current schema, without those that an extension brought. */
    private static final String TABLES = """
            select t.relname,
                array(select a.attname::text from pg_attribute a
                    where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                    order by a.attnum),
                array(select quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end
                    from unnest(i.indkey) with ordinality key(number, place)
                    join pg_attribute a on a.attrelid = t.oid and a.attnum = key.number order by key.place)
            from pg_class t
            left join pg_index i on i.indrelid = t.oid and i.indisprimary
            where t.relkind = 'r' and t.relnamespace = current_schema()::regnamespace
                and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
            order by t.relname collate "C"
            """;

    private final Connection connection;
    private final CopyManager copy;

    /** Works in the transaction of this connection. */
    public TableCopy(Connection connection) throws SQLException {
        this.connection = connection;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** Values are written the same whatever the database is set to; ends with the transaction. */
    public void settle() throws SQLException {
        run("set local datestyle = 'ISO, YMD'");
        run("set local intervalstyle = 'postgres'");
        run("set local timezone = 'UTC'");
        run("set local bytea_output = 'hex'");
        run("set local extra_float_digits = 1");
        run("set local statement_timeout = 0");
        run("set local idle_in_transaction_session_timeout = 0");
    }

    /** All tables there are, by name. */
    public List<DatabaseTable> tables() throws SQLException {
        List<DatabaseTable> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                List<String> columns = texts(rows.getArray(2));
                List<String> key = texts(rows.getArray(3));
                found.add(new DatabaseTable(rows.getString(1), columns, order(key, columns)));
            }
        }
        return found;
    }

    /** The table of this name. */
    public Optional<DatabaseTable> table(String name) throws SQLException {
        return tables().stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /**
     * Reads a table out.
     *
     * @param columns which, in this order
     * @param where condition on its rows, or {@code null} for all
     * @return how many rows
     */
    public long read(DatabaseTable table, List<String> columns, String where, OutputStream out) throws IOException {
        try {
            return copy.copyOut(table.reading(columns, where), out);
        } catch (SQLException problem) {
            throw new IOException("Таблица " + table.name() + " не читается", problem);
        }
    }

    /**
     * Fills a table.
     *
     * @param columns in the order the content has them
     * @return how many rows
     */
    public long write(DatabaseTable table, List<String> columns, InputStream content) throws IOException {
        try {
            return copy.copyIn(table.writing(columns), content, BUFFER);
        } catch (SQLException problem) {
            throw new IOException("Таблица " + table.name() + " не записывается", problem);
        }
    }

    private void run(String statement) throws SQLException {
        try (Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    private static String order(List<String> key, List<String> columns) {
        return key.isEmpty()
                ? String.join(
                        ", ",
                        columns.stream()
                                .map(column -> DatabaseTable.quoted(column) + "::text collate \"C\"")
                                .toList())
                : String.join(", ", key);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
