package ru.mentorcentre.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of a test's own in the PostgreSQL of the tests, owned by a role that is no superuser. */
final class ScratchDatabase implements AutoCloseable {

    private final DataSource server;
    private final String name = "scratch_" + UUID.randomUUID().toString().substring(0, 8);
    private final PGSimpleDataSource source = new PGSimpleDataSource();

    ScratchDatabase(DataSource server, String url) throws SQLException {
        this.server = server;
        run(server, "create role " + name + " login password '" + name + "'");
        run(server, "create database " + name + " owner " + name);
        source.setUrl(url.replaceFirst("/\\w+(\\?|$)", "/" + name + "$1"));
        source.setUser(name);
        source.setPassword(name);
    }

    DataSource source() {
        return source;
    }

    static void run(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Everything in a database, each table as one fingerprint of all its columns, computed ones too. */
    static Map<String, String> content(DataSource database) throws SQLException {
        Map<String, String> content = new LinkedHashMap<>();
        for (String table : texts(database, """
                select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1
                """)) {
            if (!NotCopied.names().contains(table)) {
                content.put(
                        table,
                        texts(
                                        database,
                                        "select count(*) || ' ' || coalesce(md5(string_agg(line, '|' order by line"
                                                + " collate \"C\")), '') from (select t::text as line from " + table
                                                + " t) x")
                                .get(0));
            }
        }
        return content;
    }

    /** Its rules: constraints, triggers with their state, indexes, functions, sequences. */
    static List<String> rules(DataSource database) throws SQLException {
        return texts(database, """
                select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated
                from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0
                union all select pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal
                union all select indexdef from pg_indexes where schemaname = 'public'
                union all select pg_get_functiondef(oid) from pg_proc p where pronamespace = 'public'::regnamespace
                    and prokind = 'f' and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
                union all select sequencename || ' ' || coalesce(last_value, 0) from pg_sequences
                union all select version || ' ' || checksum from flyway_schema_history
                order by 1
                """);
    }

    static List<String> texts(DataSource database, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        run(server, "drop database " + name + " with (force)");
        run(server, "drop role " + name);
    }
}
