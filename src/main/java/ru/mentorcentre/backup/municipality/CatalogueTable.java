package ru.mentorcentre.backup.municipality;

import java.util.List;
import java.util.Optional;

/**
 * A table as the catalogue of the database tells it.
 *
 * @param columns those that are stored, in their order; computed ones are computed anew
 * @param key columns of the primary key
 */
record CatalogueTable(String name, List<Column> columns, List<String> key, List<Reference> references) {

    static final String MUNICIPALITY = "municipality_id";

    private static final String HISTORY = "_history";

    boolean has(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }

    Column column(String called) {
        return columns.stream()
                .filter(one -> one.name().equals(called))
                .findFirst()
                .orElseThrow();
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** Whether its rows name the municipality they belong to. */
    boolean isBehindTheWall() {
        return has(MUNICIPALITY);
    }

    boolean isHistory() {
        return name.endsWith(HISTORY);
    }

    /** The table whose history this is. */
    String told() {
        return name.substring(0, name.length() - HISTORY.length());
    }

    /** Where a column leads to. */
    Optional<Reference> reference(String column) {
        return references.stream()
                .filter(one ->
                        one.columns().contains(column) && (one.columns().size() == 1 || !column.equals(MUNICIPALITY)))
                .findFirst();
    }

    /** Columns that hold a key of the table named. */
    List<String> columnsTo(String target) {
        return references.stream()
                .filter(one -> one.target().equals(target))
                .map(Reference::column)
                .toList();
    }

    /** @param type as PostgreSQL writes it: bigint, jsonb */
    record Column(String name, String type, boolean nullable) {}

    /** A foreign key; between tables behind the wall the municipality is one of its columns. */
    record Reference(List<String> columns, String target, List<String> targetColumns) {

        /** The column that says which row. */
        String column() {
            return columns.stream()
                    .filter(one -> columns.size() == 1 || !one.equals(MUNICIPALITY))
                    .findFirst()
                    .orElseThrow();
        }

        String targetColumn() {
            return targetColumns.get(columns.indexOf(column()));
        }
    }
}
