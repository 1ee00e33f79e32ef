package ru.mentorcentre.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import ru.mentorcentre.backup.archive.AppliedMigrations;
import ru.mentorcentre.backup.archive.ArchiveWriter;
import ru.mentorcentre.backup.archive.DatabaseTable;
import ru.mentorcentre.backup.archive.Manifest;
import ru.mentorcentre.backup.archive.Sequences;
import ru.mentorcentre.backup.archive.TableCopy;

/**
 * The whole database at one moment, while people go on working: one read-only transaction that sees no later change. There
 * is one at a time in a database, whichever process asks.
 */
final class DatabaseSnapshot implements AutoCloseable {

    /** The name under which instances exclude each other; any number that no other lock of ours has. */
    private static final long LOCK = 5_814_201_128L;

    private final Connection connection;
    private final TableCopy copy;
    private final List<DatabaseTable> tables;

    private DatabaseSnapshot(Connection connection, TableCopy copy, List<DatabaseTable> tables) {
        this.connection = connection;
        this.copy = copy;
        this.tables = tables;
    }

    /**
     * Opens a snapshot.
     *
     * @throws BackupRefused when another backup of this database goes on
     * @throws IOException when the database does not answer
     */
    static DatabaseSnapshot open(DataSource database) throws IOException {
        try {
            return open(database.getConnection());
        } catch (SQLException problem) {
            throw new IOException("База не читается", problem);
        }
    }

    private static DatabaseSnapshot open(Connection connection) throws SQLException {
        try {
            connection.setAutoCommit(false);
            TableCopy copy = new TableCopy(connection);
            List<DatabaseTable> tables = ours(copy);
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            // before the first query, which fixes the moment: a table emptied in between would seem empty
            run(connection, "set local lock_timeout = '1min'");
            for (DatabaseTable table : tables) {
                run(connection, "lock table \"" + table.name() + "\" in access share mode");
            }
            copy.settle();
            if (!isFirst(connection)) {
                throw new BackupRefused("Копия этой базы уже делается, подождите её окончания");
            }
            return new DatabaseSnapshot(connection, copy, ours(copy));
        } catch (SQLException | RuntimeException problem) {
            release(connection);
            throw problem;
        }
    }

    /**
     * Writes everything into an archive.
     *
     * @param keys fingerprints of the keys of this installation
     * @param progress told the number of tables done before each one
     * @return what the archive says of itself
     */
    Manifest write(Path file, Map<String, String> keys, Clock clock, Consumer<Integer> progress) throws IOException {
        try (ArchiveWriter archive = new ArchiveWriter(file)) {
            List<Manifest.Migration> migrations = AppliedMigrations.of(connection);
            if (migrations.isEmpty()) {
                throw new BackupRefused("База пуста, копировать нечего");
            }
            List<Manifest.Table> written = new ArrayList<>();
            for (DatabaseTable table : tables) {
                progress.accept(written.size());
                written.add(archive.add(
                        table.name(), table.columns(), out -> copy.read(table, table.columns(), null, out)));
            }
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    Manifest.INSTALLATION,
                    ProgramVersion.text(),
                    connection.getMetaData().getDatabaseProductVersion(),
                    clock.instant(),
                    migrations,
                    written,
                    // after the tables: a sequence may be ahead of them, never behind
                    Sequences.of(connection),
                    keys,
                    Map.of());
            archive.finish(manifest);
            return manifest;
        } catch (SQLException problem) {
            throw new IOException("База не читается", problem);
        }
    }

    int size() {
        return tables.size();
    }

    @Override
    public void close() throws IOException {
        try {
            release(connection);
        } catch (SQLException problem) {
            throw new IOException("База не читается", problem);
        }
    }

    private static List<DatabaseTable> ours(TableCopy copy) throws SQLException {
        return copy.tables().stream()
                .filter(table -> !NotCopied.names().contains(table.name()))
                .toList();
    }

    private static boolean isFirst(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void release(Connection connection) throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setReadOnly(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
        }
    }
}
