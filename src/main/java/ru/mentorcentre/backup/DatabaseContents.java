package ru.mentorcentre.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import ru.mentorcentre.backup.archive.AppliedMigrations;

/** What a database holds before something is restored into it. */
enum DatabaseContents {
    /** No table at all. */
    NOTHING,
    /** Our tables, and nobody has worked with them. */
    NO_DATA,
    /** Our tables with accounts or municipalities in them. */
    DATA,
    /** Tables of another program. */
    FOREIGN;

    /** Everything in the schema that no extension brought, ready to be dropped. */
    private static final String DROPS = """
            with ours as (select current_schema()::regnamespace as schema)
            select statement from (
                select 1 as turn, relname::text collate "C" as name, format('drop %s if exists %I.%I cascade',
                    case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
                        else 'table' end, current_schema(), relname) as statement, oid, relkind <> 'S' as first
                from pg_class, ours where relkind in ('r', 'p', 'v', 'm', 'S') and relnamespace = ours.schema
                union all
                select 2, proname::text, format('drop routine if exists %s cascade', oid::regprocedure), oid, true
                from pg_proc, ours where pronamespace = ours.schema
                union all
                select 3, typname::text, format('drop type if exists %I.%I cascade', current_schema(), typname), oid, true
                from pg_type, ours where typtype in ('e', 'd', 'r') and typnamespace = ours.schema
                union all
                select 4, collname::text, format('drop collation if exists %I.%I', current_schema(), collname), oid, true
                from pg_collation, ours where collnamespace = ours.schema
            ) object
            where not exists (select from pg_depend d where d.objid = object.oid and d.deptype = 'e')
            order by turn, first desc, name
            """;

    /** @throws IOException when the database does not answer */
    static DatabaseContents of(DataSource database) throws IOException {
        try (Connection connection = database.getConnection()) {
            return of(connection);
        } catch (SQLException problem) {
            throw new IOException("База не отвечает", problem);
        }
    }

    static DatabaseContents of(Connection connection) throws SQLException {
        if (!asked(connection, """
                exists (select from pg_class t where relkind in ('r', 'p')
                    and relnamespace = current_schema()::regnamespace
                    and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e'))""")) {
            return NOTHING;
        }
        if (AppliedMigrations.of(connection).isEmpty()
                || !asked(
                        connection, "to_regclass('account') is not null and to_regclass('municipality') is not null")) {
            return FOREIGN;
        }
        return asked(connection, "exists (select from account) or exists (select from municipality)") ? DATA : NO_DATA;
    }

    /** Removes everything of ours from the schema, inside the transaction; what extensions brought stays. */
    static void drop(Connection connection) throws SQLException {
        List<String> drops = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(DROPS)) {
                while (rows.next()) {
                    drops.add(rows.getString(1));
                }
            }
            for (String drop : drops) {
                statement.execute(drop);
            }
        }
    }

    private static boolean asked(Connection connection, String condition) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select " + condition)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
