package ru.mentorcentre.backup.municipality;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The municipality that somebody named on the command line. */
record SoughtMunicipality(long id, String region, String name) {

    private static final String ALL = "select id, region, name from municipality order by region, name";
    private static final String NAMED = """
            select id, region, name from municipality
            where lower(name) = lower(?) or lower(region || '/' || name) = lower(?) or id::text = ?
            order by region, name""";

    /**
     * Finds it.
     *
     * @param named name, or region and name with a slash between, or number
     * @throws TransferRefused when there is not exactly one
     */
    static SoughtMunicipality find(String named, Connection connection) throws SQLException {
        String wanted = named.strip();
        List<SoughtMunicipality> found = all(connection, NAMED, wanted, wanted, wanted);
        if (found.isEmpty()) {
            throw new TransferRefused("Муниципалитета «" + wanted + "» нет. Есть: " + words(all(connection, ALL)));
        }
        if (found.size() > 1) {
            throw new TransferRefused("Муниципалитетов «" + wanted + "» несколько, назовите номер: " + words(found));
        }
        return found.get(0);
    }

    private static List<SoughtMunicipality> all(Connection connection, String query, String... values)
            throws SQLException {
        List<SoughtMunicipality> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new SoughtMunicipality(rows.getLong(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        return found;
    }

    private static String words(List<SoughtMunicipality> some) {
        return some.isEmpty()
                ? "ни одного"
                : some.stream()
                        .map(one -> "%d — %s/%s".formatted(one.id(), one.region(), one.name()))
                        .collect(Collectors.joining("; "));
    }
}
