package ru.mentorcentre.backup.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which rows of the database belong to one municipality, said in SQL table by table. */
final class MunicipalityRows {

    static final String ACCOUNT = "account";
    private static final String MUNICIPALITY = "municipality";
    private static final String REVISION = "revision";

    private final Catalogue catalogue;
    private final long municipality;

    MunicipalityRows(Catalogue catalogue, long municipality) {
        this.catalogue = catalogue;
        this.municipality = municipality;
    }

    long municipality() {
        return municipality;
    }

    /** Tables that go along, what is referred to first. */
    List<CatalogueTable> tables() {
        return catalogue.tables().stream()
                .filter(table -> !LeftBehind.is(table.name()))
                .toList();
    }

    /** Tables about which nobody has said to whom their rows belong; a test keeps the list empty. */
    List<String> unclear() {
        return tables().stream()
                .filter(table -> !isClear(table))
                .map(CatalogueTable::name)
                .toList();
    }

    private boolean isClear(CatalogueTable table) {
        return table.isBehindTheWall()
                || table.isHistory() && catalogue.has(table.told())
                || table.name().equals(MUNICIPALITY)
                || table.name().equals(REVISION)
                || !table.columnsTo(ACCOUNT).isEmpty();
    }

    /** The condition for the rows that go; those of accounts are without {@linkplain #strangers people from outside}. */
    String condition(CatalogueTable table) {
        return "(" + belongs(table) + ") and " + LeftBehind.rows(table);
    }

    private String belongs(CatalogueTable table) {
        if (table.name().equals(MUNICIPALITY)) {
            return "id = " + municipality;
        }
        if (table.isBehindTheWall()) {
            return CatalogueTable.MUNICIPALITY + " = " + municipality;
        }
        if (table.name().equals(REVISION)) {
            return tables().stream()
                    .filter(one -> one.has(REVISION))
                    .map(one -> "id in (select revision from %s where %s)".formatted(one.name(), condition(one)))
                    .collect(Collectors.joining(" or "));
        }
        if (table.isHistory()) {
            return ofHistory(table, catalogue.table(table.told()));
        }
        return table.columnsTo(ACCOUNT).stream()
                .map(column ->
                        "%s in (select id from account where municipality_id = %d)".formatted(column, municipality))
                .collect(Collectors.joining(" and "));
    }

    /**
     * A history names no municipality. Its rows are those of records that are there, and those of removed records that
     * belonged to such a one.
     */
    private String ofHistory(CatalogueTable history, CatalogueTable told) {
        List<String> ways = new ArrayList<>();
        ways.add("id in (select id from %s where %s)".formatted(told.name(), belongs(told)));
        for (CatalogueTable.Reference reference : told.references()) {
            CatalogueTable target = catalogue.table(reference.target());
            if (reference.columns().size() > 1 && history.has(reference.column())) {
                ways.add("%s in (select %s from %s where %s)"
                        .formatted(reference.column(), reference.targetColumn(), target.name(), belongs(target)));
            }
        }
        return String.join(" or ", ways);
    }

    /** Selects the keys of accounts that the rows refer to and that belong to nobody here: a curator of the region. */
    String strangers() {
        List<String> mentioned = new ArrayList<>();
        for (CatalogueTable table : tables()) {
            for (String column : columnsToAccount(table)) {
                mentioned.add("select %s from %s where %s".formatted(column, table.name(), condition(table)));
            }
        }
        return "select id from account where municipality_id is distinct from %d and id in (%s) order by id"
                .formatted(municipality, String.join(" union ", mentioned));
    }

    private List<String> columnsToAccount(CatalogueTable table) {
        if (table.name().equals(REVISION)) {
            return List.of("account_id");
        }
        if (table.isHistory()) {
            return catalogue.table(table.told()).columnsTo(ACCOUNT).stream()
                    .filter(table::has)
                    .toList();
        }
        return table.columnsTo(ACCOUNT);
    }
}
