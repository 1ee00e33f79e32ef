package ru.mentorcentre.backup.archive;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as the catalogue of the database has it.
 *
 * @param columns those that are stored; what the database computes itself is left out
 * @param order the primary key, ready for {@code order by}: a row's place in an archive must tell nothing that its values
 *     do not, least of all when it was written
 */
public record DatabaseTable(String name, List<String> columns, String order) {

    public DatabaseTable {
        columns = List.copyOf(columns);
    }

    /**
     * The statement that reads it out.
     *
     * @param among columns to read, in this order
     * @param where condition on its rows, or {@code null} for all
     */
    String reading(List<String> among, String where) {
        return "copy (select " + quoted(among) + " from " + quoted(name) + (where == null ? "" : " where " + where)
                + " order by " + order + ") to stdout";
    }

    String writing(List<String> among) {
        return "copy " + quoted(name) + " (" + quoted(among) + ") from stdin";
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String quoted(List<String> names) {
        return names.stream().map(DatabaseTable::quoted).collect(Collectors.joining(", "));
    }
}
