package ru.mentorcentre.backup.municipality;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;

/** The line in the audit trail that says that the data of a municipality left, or came. */
final class TransferRecord {

    private static final String LEFT = "Все данные муниципалитета, командой на сервере";
    private static final String CAME =
            "Все данные муниципалитета из другой установки, командой на сервере; номера записей, названные прежде, выросли на ";

    private final Connection connection;
    private final Clock clock;
    private final long entry;

    private TransferRecord(Connection connection, Clock clock, long entry) {
        this.connection = connection;
        this.clock = clock;
        this.entry = entry;
    }

    /** Data are about to leave. */
    static TransferRecord begun(Connection connection, Clock clock, SoughtMunicipality municipality)
            throws SQLException {
        return written(connection, clock, "EXPORT", LEFT, municipality.id());
    }

    /** Data have come. */
    static void come(Connection connection, Clock clock, long municipality, KeyShift shift) throws SQLException {
        written(connection, clock, "IMPORT", CAME + shift.by(), municipality).finished();
    }

    /** All of them have left. */
    void finished() throws SQLException {
        if (Catalogue.read(connection).table("audit_entry").has("finished_at")) {
            try (PreparedStatement update =
                    connection.prepareStatement("update audit_entry set finished_at = ? where id = ?")) {
                update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
                update.setLong(2, entry);
                update.executeUpdate();
            }
        }
    }

    private static TransferRecord written(
            Connection connection, Clock clock, String action, String subject, long municipality) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into audit_entry (id, at, action, subject, municipality_id)"
                        + " values (nextval('audit_entry_seq'), ?, ?, ?, ?) returning id")) {
            insert.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(2, action);
            insert.setString(3, subject);
            insert.setLong(4, municipality);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return new TransferRecord(connection, clock, row.getLong(1));
            }
        }
    }
}
