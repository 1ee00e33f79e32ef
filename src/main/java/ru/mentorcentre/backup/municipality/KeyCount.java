package ru.mentorcentre.backup.municipality;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the keys of a database are counted by. */
final class KeyCount {

    /** Keys that a running program has taken ahead and not given yet. */
    private static final long TAKEN_AHEAD = 50;

    /** Keys of what is loaded begin after a whole million, so that a person sees by them what came along. */
    private static final long ROUND = 1_000_000;

    private KeyCount() {}

    /** No row has a higher key, none that was removed had one. */
    static long highest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select coalesce(max(last_value), 0) from pg_sequences
                        where schemaname = current_schema() and sequencename like '%\\_seq'""")) {
            row.next();
            return row.getLong(1) + TAKEN_AHEAD;
        }
    }

    /** By how much the keys that are loaded grow: above all that are given here, also while they are being loaded. */
    static KeyShift shift(Connection connection) throws SQLException {
        long by = (highest(connection) / ROUND + 1) * ROUND;
        return new KeyShift(highest(connection) + ROUND / 10 < by ? by : by + ROUND);
    }

    /** From now on higher keys are given. Not taken back with the transaction, which does no harm. */
    static void raise(Connection connection, long above) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    select setval(format('%I.%I', schemaname, sequencename)::regclass,
                        greatest(coalesce(last_value, 0),
                    """ + (above + TAKEN_AHEAD) + """
                            )) from pg_sequences where schemaname = current_schema() and sequencename like '%\\_seq'""");
        }
    }
}
