package ru.mentorcentre.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import ru.mentorcentre.backup.archive.ArchiveDamaged;
import ru.mentorcentre.backup.archive.ArchiveReader;
import ru.mentorcentre.backup.archive.ArchiveWriter;
import ru.mentorcentre.backup.archive.DatabaseTable;
import ru.mentorcentre.backup.archive.Manifest;
import ru.mentorcentre.backup.archive.Sequences;
import ru.mentorcentre.backup.archive.TableCopy;

/**
 * Reads an archive into a database, in one transaction: the schema as it was, its rows, a comparison with the archive, and
 * the migrations since. Nobody sees anything of it before all of it is there.
 */
final class DatabaseRestoration implements AutoCloseable {

    private static final String OTHERS = """
            select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
                and coalesce(backend_type, 'client backend') = 'client backend'
            """;

    private static final int PATIENCE = 10;

    private final Connection connection;
    private final ArchiveReader archive;
    private final KnownMigrations migrations;

    private DatabaseRestoration(Connection connection, ArchiveReader archive, KnownMigrations migrations) {
        this.connection = connection;
        this.archive = archive;
        this.migrations = migrations;
    }

    /** Looks at the database and changes nothing yet. */
    static DatabaseRestoration into(DataSource database, ArchiveReader archive, KnownMigrations migrations)
            throws IOException {
        try {
            return new DatabaseRestoration(database.getConnection(), archive, migrations);
        } catch (SQLException problem) {
            throw new IOException("База не отвечает", problem);
        }
    }

    /** How many others work in the database: they would go on with records that are not there any more. */
    int others() throws IOException {
        try (Statement statement = connection.createStatement()) {
            int others = others(statement);
            // a connection that was closed just now may still be seen for a moment
            for (int turn = 0; others > 0 && turn < PATIENCE; turn++) {
                statement.execute("select pg_sleep(0.3)");
                others = others(statement);
            }
            return others;
        } catch (SQLException problem) {
            throw new IOException("База не отвечает", problem);
        }
    }

    private static int others(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery(OTHERS)) {
            return answer.next() ? answer.getInt(1) : 0;
        }
    }

    /** What is there now. */
    DatabaseContents contents() throws IOException {
        try {
            return DatabaseContents.of(connection);
        } catch (SQLException problem) {
            throw new IOException("База не отвечает", problem);
        }
    }

    /** Does all of it and commits; whatever was in the database is gone then. */
    void carryOut() throws IOException {
        try {
            replace();
        } catch (SQLException problem) {
            throw new IOException("Копия не читается в базу, в ней ничего не изменено", problem);
        }
    }

    /** What was not committed is undone. */
    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException problem) {
            throw new IOException("База не отвечает", problem);
        }
    }

    private void replace() throws IOException, SQLException {
        connection.setAutoCommit(false);
        run("set local lock_timeout = '30s'");
        DatabaseContents.drop(connection);
        migrate(archive.manifest().schema());
        TableCopy copy = new TableCopy(connection);
        copy.settle();
        List<DatabaseTable> tables = copy.tables().stream()
                .filter(table -> !NotCopied.names().contains(table.name()))
                .toList();
        checkColumns(tables);
        SuspendedConstraints guards = SuspendedConstraints.lift(connection);
        if (!tables.isEmpty()) {
            run(tables.stream()
                    .map(table -> '"' + table.name() + '"')
                    .collect(Collectors.joining(", ", "truncate ", "")));
        }
        for (Manifest.Table table : archive.manifest().tables()) {
            fill(copy, named(tables, table.name()), table);
        }
        guards.restore();
        Sequences.set(connection, archive.manifest().sequences());
        migrate(null);
        connection.commit();
        connection.setAutoCommit(true);
        run("analyze");
    }

    /** @param version up to which, {@code null} for all */
    private void migrate(String version) {
        migrations.flyway(new OneTransaction(connection), version).migrate();
    }

    private void fill(TableCopy copy, DatabaseTable table, Manifest.Table archived) throws IOException {
        long rows;
        try (InputStream content = archive.open(archived)) {
            rows = copy.write(table, archived.columns(), content);
        }
        Manifest.Table now = ArchiveWriter.describe(
                table.name(), archived.columns(), out -> copy.read(table, archived.columns(), null, out));
        if (rows != archived.rows() || !now.equals(archived)) {
            throw new ArchiveDamaged(
                    "Таблица " + table.name() + " прочитана из базы не такой, какой лежит в копии", null);
        }
    }

    private void checkColumns(List<DatabaseTable> tables) {
        List<String> expected = tables.stream().map(DatabaseTable::name).toList();
        List<String> found =
                archive.manifest().tables().stream().map(Manifest.Table::name).toList();
        boolean same = isSame(expected, found)
                && archive.manifest().tables().stream()
                        .allMatch(table -> isSame(
                                table.columns(), named(tables, table.name()).columns()));
        if (!same) {
            throw new ArchiveDamaged("Копия повреждена: таблицы в ней не те, что у программы её версии", null);
        }
    }

    /** The order does not matter; a name that stands twice does. */
    private static boolean isSame(List<String> one, List<String> other) {
        return one.size() == other.size() && new HashSet<>(one).equals(new HashSet<>(other));
    }

    private static DatabaseTable named(List<DatabaseTable> tables, String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ArchiveDamaged("Копия повреждена: лишняя таблица в описи", null));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
