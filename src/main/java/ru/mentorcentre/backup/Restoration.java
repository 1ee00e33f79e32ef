package ru.mentorcentre.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import ru.mentorcentre.backup.archive.ArchiveDamaged;
import ru.mentorcentre.backup.archive.ArchiveReader;
import ru.mentorcentre.backup.archive.ArchiveWriter;
import ru.mentorcentre.backup.archive.DatabaseTable;
import ru.mentorcentre.backup.archive.Manifest;
import ru.mentorcentre.backup.archive.TableCopy;

/**
 * Reads an archive into a database, in one transaction: the schema as it was, its rows, a comparison with the archive, and
 * the migrations since. Nobody sees anything of it before all of it is there.
 */
final class Restoration {

    private final Connection connection;
    private final ArchiveReader archive;
    private final KnownMigrations migrations;

    Restoration(Connection connection, ArchiveReader archive, KnownMigrations migrations) {
        this.connection = connection;
        this.archive = archive;
        this.migrations = migrations;
    }

    /** Does all of it and commits; whatever was in the database is gone then. */
    void carryOut() throws IOException, SQLException {
        connection.setAutoCommit(false);
        run("set local lock_timeout = '30s'");
        Contents.drop(connection);
        migrate(archive.manifest().schema());
        TableCopy copy = new TableCopy(connection);
        copy.settle();
        List<DatabaseTable> tables = copy.tables().stream()
                .filter(table -> !NotCopied.names().contains(table.name()))
                .toList();
        checkColumns(tables);
        Guards guards = Guards.lift(connection);
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
        Flyway flyway = migrations.flyway(new OneTransaction(connection), version);
        flyway.migrate();
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
