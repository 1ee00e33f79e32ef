package ru.mentorcentre.backup.municipality;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import ru.mentorcentre.backup.archive.ArchiveWriter;
import ru.mentorcentre.backup.archive.Manifest;
import ru.mentorcentre.backup.archive.TableCopy;

/** Writes all that is a municipality's own to a file, while the program runs or not. */
public final class MunicipalityExport {

    private final Connection connection;
    private final Clock clock;

    public MunicipalityExport(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /**
     * Writes the file; that it was written is on record before its first byte.
     *
     * @param named name of the municipality, with its region and a slash before it where there are several, or its number
     * @throws TransferRefused when there is none or more than one of this name
     */
    public Manifest write(String named, Path file) throws IOException, SQLException {
        connection.setAutoCommit(false);
        try (ArchiveWriter archive = new ArchiveWriter(file)) {
            SoughtMunicipality municipality = SoughtMunicipality.find(named, connection);
            record(municipality);
            connection.commit();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Manifest manifest = write(municipality, archive);
            archive.finish(manifest);
            return manifest;
        } finally {
            connection.rollback();
        }
    }

    private Manifest write(SoughtMunicipality municipality, ArchiveWriter archive) throws IOException, SQLException {
        TableCopy copy = new TableCopy(connection);
        copy.settle();
        MunicipalityRows rows = new MunicipalityRows(Catalogue.read(connection), municipality.id());
        if (!rows.unclear().isEmpty()) {
            throw new IllegalStateException("Nobody has said whose these tables are: " + rows.unclear());
        }
        List<Manifest.Table> tables = new ArrayList<>();
        for (CatalogueTable table : rows.tables()) {
            tables.add(archive.add(table.name(), table.columnNames(), out -> write(copy, table, rows, out)));
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(TransferFile.NAME, municipality.name());
        facts.put(TransferFile.REGION, municipality.region());
        facts.put(TransferFile.HIGHEST_KEY, Long.toString(Sequences.highest(connection)));
        facts.put(TransferFile.LEFT_BEHIND, String.join("; ", LeftBehind.words()));
        return new Manifest(
                Manifest.FORMAT,
                TransferFile.KIND,
                "",
                connection.getMetaData().getDatabaseProductVersion(),
                clock.instant(),
                Migrations.of(connection),
                tables,
                List.of(),
                Map.of(),
                facts);
    }

    private long write(TableCopy copy, CatalogueTable table, MunicipalityRows rows, OutputStream out)
            throws IOException {
        try {
            long count =
                    copy.read(copy.table(table.name()).orElseThrow(), table.columnNames(), rows.condition(table), out);
            if (!table.name().equals(MunicipalityRows.ACCOUNT)) {
                return count;
            }
            String strangers = "copy (select %s from account where id in (%s) order by id) to stdout"
                    .formatted(StrangerAccount.columns(table, rows.municipality()), rows.strangers());
            return count + connection.unwrap(PGConnection.class).getCopyAPI().copyOut(strangers, out);
        } catch (SQLException problem) {
            throw new IOException(problem);
        }
    }

    private void record(SoughtMunicipality municipality) throws SQLException {
        try (PreparedStatement entry =
                connection.prepareStatement("insert into audit_entry (id, at, action, subject, municipality_id)"
                        + " values (nextval('audit_entry_seq'), ?, 'EXPORT', ?, ?)")) {
            entry.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            entry.setString(2, "Все данные муниципалитета «" + municipality.name() + "», командой на сервере");
            entry.setLong(3, municipality.id());
            entry.executeUpdate();
        }
    }
}
