package ru.mentorcentre.shared.trace;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of one municipality, or the history of one, with the columns that hold words.
 *
 * @param texts columns that people or the program fill with words
 * @param columns all columns
 * @param history the table repeats the rows of another
 */
record TextTable(String name, List<Text> texts, List<String> columns, boolean history) {

    private static final String HISTORY = "_history";

    /** The table whose rows a history repeats; itself for any other. */
    String family() {
        return history ? name.substring(0, name.length() - HISTORY.length()) : name;
    }

    /** Rows of the municipality {@code :town} that name somebody by {@code :any}. */
    String search() {
        String column = TracePlace.of(family()).column();
        String reference = column == null || !columns.contains(column) ? "null::bigint" : "t." + column;
        return "select '%s' as family, t.id::text as id, %s as reference, %s as words from %s t where %s and (%s)"
                .formatted(family(), reference, words(), name, inside(), named());
    }

    /** Takes the names out of the rows {@code :ids}. */
    String erasure() {
        String changes = texts.stream()
                .map(one -> "%1$s = regexp_replace(t.%1$s::text collate russian, :any, :gone, 'gi')%2$s"
                        .formatted(one.column(), one.json() ? "::jsonb" : ""))
                .collect(Collectors.joining(", "));
        String version = !history && columns.contains("version") ? ", version = t.version + 1" : "";
        return "update %s t set %s%s where t.id::text in (:ids) and %s and (%s)"
                .formatted(name, changes, version, inside(), named());
    }

    /** A history knows no wall: its record does, or where that is gone, whoever made the change. */
    private String inside() {
        if (!history) {
            return name.equals("municipality") ? "t.id = :town" : "t.municipality_id = :town";
        }
        String wall = family().equals("municipality") ? "r.id" : "r.municipality_id";
        return ("""
                (exists (select from %1$s r where r.id = t.id and %2$s = :town)
                    or not exists (select from %1$s r where r.id = t.id)
                    and exists (select from revision v join account a on a.id = v.account_id where v.id = t.revision
                    and a.municipality_id = :town))""").formatted(family(), wall);
    }

    private String named() {
        return texts.stream()
                .map(one -> "t." + one.column() + "::text collate russian ~* :any")
                .collect(Collectors.joining(" or "));
    }

    private String words() {
        return texts.stream()
                .map(one ->
                        "case when t.%1$s::text collate russian ~* :any then t.%1$s::text end".formatted(one.column()))
                .collect(Collectors.joining(", ", "concat_ws(' · ', ", ")"));
    }

    /** A column of words; JSON is searched as it is written. */
    record Text(String column, boolean json) {}
}
