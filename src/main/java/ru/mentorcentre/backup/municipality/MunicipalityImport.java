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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import ru.mentorcentre.backup.archive.DatabaseTable;
import ru.mentorcentre.backup.archive.Manifest;
import ru.mentorcentre.backup.archive.TableCopy;

/** Loads a municipality from a file, all of it or nothing. */
public final class MunicipalityImport {

    private final DataSource database;
    private final Clock clock;

    public MunicipalityImport(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Loads the file in one transaction, while the program runs or not.
     *
     * @throws TransferRefused when it cannot be loaded here
     * @throws ru.mentorcentre.backup.archive.ArchiveDamaged when the file is not what was written
     */
    public Imported load(Path from, ImportChoices choices) throws IOException {
        return load(from, choices, KeyCount::shift);
    }

    Imported load(Path from, ImportChoices choices, Shifting shifting) throws IOException {
        try (TransferFile file = new TransferFile(from);
                Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            String name = choices.name() == null ? file.municipality() : choices.name();
            Catalogue catalogue = Catalogue.read(connection);
            ImportChecks checks = new ImportChecks(connection, file);
            checks.sameSchema(catalogue);
            ContentChecks content = new ContentChecks(file);
            content.sameTables(catalogue);
            checks.nameIsFree(name);
            Map<String, String> logins = checks.renamedLogins(choices.loginSuffix());
            checks.isNotHereYet();
            KeyShift shift = shifting.by(connection);
            fill(connection, file, catalogue, new LoadedColumns(shift, name, logins));
            KeyCount.raise(connection, file.highestKey() + shift.by());
            long id = SoughtMunicipality.find(file.region() + "/" + name, connection)
                    .id();
            content.allBelongs(new MunicipalityRows(catalogue, id), connection);
            TransferRecord.come(connection, clock, id, shift);
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, "analyze");
            return new Imported(
                    name,
                    file.manifest().rows(),
                    shift.by(),
                    logins,
                    SurveyKeyFiles.named(file.values("survey_key", "file_stem")));
        } catch (SQLException problem) {
            throw new IOException("База не заполняется", problem);
        }
    }

    private static void fill(Connection connection, TransferFile file, Catalogue catalogue, LoadedColumns loaded)
            throws SQLException, IOException {
        TableCopy copy = new TableCopy(connection);
        copy.settle();
        Map<String, DatabaseTable> targets =
                copy.tables().stream().collect(Collectors.toMap(DatabaseTable::name, Function.identity()));
        run(connection, "set local lock_timeout = '30s'");
        List<String> guarded = guarded(connection, file);
        // what triggers keep comes along as it was kept, and a snapshot may be written here this once
        for (String table : guarded) {
            run(connection, "alter table " + table + " disable trigger user");
        }
        for (Manifest.Table table : file.manifest().tables()) {
            List<Optional<UnaryOperator<String>>> changes =
                    loaded.changes(catalogue.table(table.name()), table.columns());
            try (InputStream rows = new ShiftedRows(file.open(table), changes)) {
                long count = copy.write(targets.get(table.name()), table.columns(), rows);
                if (count != table.rows()) {
                    throw new IllegalStateException("%d of %d rows of %s".formatted(count, table.rows(), table.name()));
                }
            }
        }
        run(connection, "set constraints all immediate");
        for (String table : guarded) {
            run(connection, "alter table " + table + " enable trigger user");
        }
    }

    private static List<String> guarded(Connection connection, TransferFile file) throws SQLException {
        List<String> names =
                file.manifest().tables().stream().map(Manifest.Table::name).toList();
        List<String> guarded = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select distinct c.relname from pg_trigger t
                join pg_class c on c.oid = t.tgrelid
                where not t.tgisinternal and c.relname = any (?) and c.relnamespace = current_schema()::regnamespace
                order by 1""")) {
            query.setArray(1, connection.createArrayOf("text", names.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    guarded.add(rows.getString(1));
                }
            }
        }
        return guarded;
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    /** Chooses by how much keys grow. */
    interface Shifting {
        KeyShift by(Connection connection) throws SQLException;
    }

    /**
     * What was loaded.
     *
     * @param shift by how much its keys have grown
     * @param logins the new log-in by the old one, for those that changed
     * @param keys names of the keys of its surveys, which did not come with the file
     */
    public record Imported(String name, long rows, long shift, Map<String, String> logins, List<String> keys) {}
}
