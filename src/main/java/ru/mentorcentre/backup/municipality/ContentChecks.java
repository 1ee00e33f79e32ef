package ru.mentorcentre.backup.municipality;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ru.mentorcentre.backup.archive.ArchiveDamaged;

/** Looks whether a file holds what the export of a municipality holds, and nothing besides: anybody may have written it. */
final class ContentChecks {

    private final TransferFile file;

    ContentChecks(TransferFile file) {
        this.file = file;
    }

    /** A manifest guards the tables, nothing guards the manifest: whoever wrote it may add no table and no column. */
    void sameTables(Catalogue catalogue) {
        Map<String, Set<String>> expected = new HashMap<>();
        new MunicipalityRows(catalogue, 0)
                .tables()
                .forEach(table -> expected.put(table.name(), Set.copyOf(table.columnNames())));
        Map<String, Set<String>> found = new HashMap<>();
        file.manifest().tables().forEach(table -> found.put(table.name(), new HashSet<>(table.columns())));
        if (!found.equals(expected) || found.size() != file.manifest().tables().size()) {
            throw new ArchiveDamaged("Файл повреждён: таблицы в нём не те, что у программы этой версии", null);
        }
    }

    /** No row is there that is another municipality's or that never goes along: the role of an administrator. */
    void allBelongs(MunicipalityRows rows, Connection connection) throws SQLException {
        Map<String, Long> counts = new HashMap<>();
        file.manifest().tables().forEach(table -> counts.put(table.name(), table.rows()));
        try (Statement statement = connection.createStatement()) {
            for (CatalogueTable table : rows.tables()) {
                try (ResultSet row = statement.executeQuery(
                        "select count(*) from " + table.name() + " where " + rows.condition(table))) {
                    row.next();
                    if (row.getLong(1) != counts.get(table.name())) {
                        throw new ArchiveDamaged(
                                "Файл повреждён: в таблице " + table.name() + " есть не свои записи", null);
                    }
                }
            }
        }
    }
}
