package ru.mentorcentre.backup.municipality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ru.mentorcentre.backup.archive.Manifest;
import ru.mentorcentre.backup.archive.TableCopy;

/** Loads a municipality from a file, all of it or nothing. */
public final class MunicipalityImport {

    private final Connection connection;
    private final Clock clock;

    public MunicipalityImport(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /**
     * Loads the file in one transaction.
     *
     * @throws TransferRefused when it cannot be loaded here
     * @throws ru.mentorcentre.backup.archive.ArchiveDamaged when the file is not what was written
     */
    public Imported load(Path from, ImportChoices choices) throws IOException, SQLException {
        return load(from, choices, Sequences.shift(connection));
    }

    Imported load(Path from, ImportChoices choices, KeyShift shift) throws IOException, SQLException {
        connection.setAutoCommit(false);
        try (TransferFile file = new TransferFile(from)) {
            String name = choices.name() == null ? file.municipality() : choices.name();
            ImportChecks checks = new ImportChecks(connection, file);
            checks.sameSchema();
            checks.nameIsFree(name);
            Map<String, String> logins = checks.renamedLogins(choices.loginSuffix());
            checks.isNotHereYet();
            fill(file, new LoadedColumns(shift, name, logins));
            Sequences.raise(connection, file.highestKey() + shift.by());
            Imported imported =
                    new Imported(file.region(), name, file.manifest().rows(), shift.by(), logins);
            record(imported);
            connection.commit();
            return imported;
        } finally {
            connection.rollback();
        }
    }

    private void fill(TransferFile file, LoadedColumns loaded) throws SQLException, IOException {
        Catalogue catalogue = Catalogue.read(connection);
        TableCopy copy = new TableCopy(connection);
        copy.settle();
        run("set local lock_timeout = '30s'");
        List<String> guarded = guarded(file);
        // what triggers keep comes along as it was kept, and a snapshot may be written here this once
        for (String table : guarded) {
            run("alter table " + table + " disable trigger user");
        }
        for (Manifest.Table table : file.manifest().tables()) {
            List<Optional<UnaryOperator<String>>> changes =
                    loaded.changes(catalogue.table(table.name()), table.columns());
            try (InputStream rows = new ShiftedRows(file.open(table), changes)) {
                long count = copy.write(copy.table(table.name()).orElseThrow(), table.columns(), rows);
                if (count != table.rows()) {
                    throw new IllegalStateException("%d of %d rows of %s".formatted(count, table.rows(), table.name()));
                }
            }
        }
        run("set constraints all immediate");
        for (String table : guarded) {
            run("alter table " + table + " enable trigger user");
        }
    }

    private List<String> guarded(TransferFile file) throws SQLException {
        List<String> names =
                file.manifest().tables().stream().map(Manifest.Table::name).toList();
        List<String> guarded = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select distinct c.relname from pg_trigger t"
                + " join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and c.relname = any (?)"
                + " and c.relnamespace = current_schema()::regnamespace order by 1")) {
            query.setArray(1, connection.createArrayOf("text", names.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    guarded.add(rows.getString(1));
                }
            }
        }
        return guarded;
    }

    private void record(Imported imported) throws SQLException {
        try (PreparedStatement entry =
                connection.prepareStatement("insert into audit_entry (id, at, action, subject, municipality_id)"
                        + " select nextval('audit_entry_seq'), ?, 'IMPORT', ?, id from municipality"
                        + " where region = ? and name = ?")) {
            entry.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            entry.setString(
                    2,
                    "Все данные муниципалитета из другой установки, командой на сервере; номера записей, названные выше, больше на "
                            + imported.shift());
            entry.setString(3, imported.region());
            entry.setString(4, imported.name());
            entry.executeUpdate();
        }
    }

    private void run(String statement) throws SQLException {
        try (Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    /**
     * What was loaded.
     *
     * @param shift by how much its keys have grown
     * @param logins the new log-in by the old one, for those that changed
     */
    public record Imported(String region, String name, long rows, long shift, Map<String, String> logins) {}
}
