package ru.mentorcentre.backup.municipality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What becomes of each value on the way into another installation. */
final class LoadedColumns {

    /** Where the old installation was reached. */
    private static final Set<String> EMPTIED = Set.of("campaign.site");

    private final KeyShift shift;
    private final String municipality;
    private final Map<String, String> logins;

    /**
     * @param municipality its name here
     * @param logins the new log-in by the old one, for those that change
     */
    LoadedColumns(KeyShift shift, String municipality, Map<String, String> logins) {
        this.shift = shift;
        this.municipality = municipality;
        this.logins = logins;
    }

    /** One for each column, nothing for one that stays as it is. */
    List<Optional<UnaryOperator<String>>> changes(CatalogueTable table, List<String> columns) {
        return columns.stream()
                .map(column -> change(table, table.column(column)))
                .toList();
    }

    private Optional<UnaryOperator<String>> change(CatalogueTable table, CatalogueTable.Column column) {
        String name = table.name() + "." + column.name();
        if (EMPTIED.contains(name)) {
            return Optional.of(value -> null);
        }
        if (name.equals("municipality.name")) {
            return Optional.of(value -> municipality);
        }
        if (name.equals("account.login")) {
            return Optional.of(login -> logins.getOrDefault(login, shift.apply(KeyColumn.LOGIN, login)));
        }
        return KeyColumn.of(table, column).map(kind -> value -> shift.apply(kind, value));
    }
}
