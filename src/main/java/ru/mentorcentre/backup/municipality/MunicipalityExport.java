package ru.mentorcentre.backup.municipality;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import ru.mentorcentre.backup.archive.ArchiveWriter;
import ru.mentorcentre.backup.archive.DatabaseTable;
import ru.mentorcentre.backup.archive.Manifest;
import ru.mentorcentre.backup.archive.TableCopy;

/** Writes all that is a municipality's own to a file, while the program runs or not. */
public final class MunicipalityExport {

    private final DataSource database;
    private final String program;
    private final Clock clock;

    /** @param program its version, for people */
    public MunicipalityExport(DataSource database, String program, Clock clock) {
        this.database = database;
        this.program = program;
        this.clock = clock;
    }

    /**
     * Writes the file; that it was written is on record before its first byte.
     *
     * @param named name of the municipality, or region and name with a slash between, or its number
     * @throws TransferRefused when there is not exactly one, or its data cannot be taken now
     */
    public Exported write(String named, Path file) throws IOException {
        try (Connection connection = database.getConnection();
                ArchiveWriter archive = new ArchiveWriter(file)) {
            connection.setAutoCommit(false);
            SoughtMunicipality municipality = SoughtMunicipality.find(named, connection);
            List<String> keys = SurveyKeyFiles.of(municipality.id(), connection);
            TransferRecord record = TransferRecord.begun(connection, clock, municipality);
            connection.commit();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Manifest manifest = write(municipality, connection, archive);
            archive.finish(manifest);
            record.finished();
            connection.commit();
            return new Exported(municipality.name(), manifest.rows(), keys);
        } catch (SQLException problem) {
            throw new IOException("База не читается", problem);
        }
    }

    /** What no file holds, in Russian, a line each. */
    public static List<String> leftBehind() {
        return LeftBehind.words();
    }

    private Manifest write(SoughtMunicipality municipality, Connection connection, ArchiveWriter archive)
            throws IOException, SQLException {
        TableCopy copy = new TableCopy(connection);
        copy.settle();
        Catalogue catalogue = Catalogue.read(connection);
        MunicipalityRows rows = new MunicipalityRows(catalogue, municipality.id());
        if (!rows.unclear().isEmpty()) {
            throw new IllegalStateException("Nobody has said whose these tables are: " + rows.unclear());
        }
        Map<String, DatabaseTable> sources =
                copy.tables().stream().collect(Collectors.toMap(DatabaseTable::name, Function.identity()));
        List<Manifest.Table> tables = new ArrayList<>();
        for (CatalogueTable table : rows.tables()) {
            DatabaseTable stored = sources.get(table.name());
            tables.add(archive.add(table.name(), table.columnNames(), out -> {
                long own = copy.read(stored, table.columnNames(), rows.condition(table), out);
                return table.name().equals(MunicipalityRows.ACCOUNT)
                        ? own + strangers(table, rows, connection, out)
                        : own;
            }));
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(TransferFile.NAME, municipality.name());
        facts.put(TransferFile.REGION, municipality.region());
        facts.put(TransferFile.HIGHEST_KEY, Long.toString(KeyCount.highest(connection)));
        facts.put(TransferFile.LEFT_BEHIND, String.join("; ", LeftBehind.words()));
        return new Manifest(
                Manifest.FORMAT,
                TransferFile.KIND,
                program,
                connection.getMetaData().getDatabaseProductVersion(),
                clock.instant(),
                catalogue.migrations(),
                tables,
                List.of(),
                Map.of(),
                facts);
    }

    private static long strangers(
            CatalogueTable account, MunicipalityRows rows, Connection connection, OutputStream out) throws IOException {
        try {
            String select = "copy (select %s from account where id in (%s) order by id) to stdout"
                    .formatted(StrangerAccount.columns(account, rows.municipality()), rows.strangers());
            return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(select, out);
        } catch (SQLException problem) {
            throw new IOException("Таблица account не читается", problem);
        }
    }

    /**
     * What was written.
     *
     * @param keys names of the keys of its surveys, which are not in the file
     */
    public record Exported(String name, long rows, List<String> keys) {}
}
