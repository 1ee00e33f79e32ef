package ru.mentorcentre.backup.municipality;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The keys that links and pseudonyms of a municipality's surveys are made with; they never travel with the data. */
final class SurveyKeyFiles {

    private SurveyKeyFiles() {}

    /**
     * The keys of a municipality by name.
     *
     * @throws TransferRefused when the program has not put them into files yet
     */
    static List<String> of(long municipality, Connection connection) throws SQLException {
        List<String> stored = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select file_stem, links_print is null from survey_key where municipality_id = ? order by id")) {
            query.setLong(1, municipality);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (rows.getBoolean(2)) {
                        throw new TransferRefused("Обновление не закончено: запустите программу один раз и повторите");
                    }
                    stored.add(rows.getString(1));
                }
            }
        }
        return named(stored);
    }

    /** The names of the keys as {@link ru.mentorcentre.shared.installation.InstallationKeys} knows them. */
    static List<String> named(List<String> stored) {
        return stored.stream()
                .flatMap(name -> Stream.of("survey-" + name + "-links", "survey-" + name + "-pseudonyms"))
                .toList();
    }
}
