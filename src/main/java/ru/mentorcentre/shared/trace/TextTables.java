package ru.mentorcentre.shared.trace;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All tables behind the wall that hold words, as the catalogue knows them: a new table is searched from its first day. */
@Component
class TextTables {

    /** Tables and columns that are never searched, and why. */
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("educator.last_name", "names of others; the own one is taken off with the card"),
            Map.entry("educator.first_name", "as above"),
            Map.entry("educator.patronymic", "as above"),
            Map.entry("educator.email", "as above"),
            Map.entry("educator.phone", "as above"),
            Map.entry("account", "names of others; the own account is closed"),
            Map.entry("school.code", "names no person"),
            Map.entry("school.full_name", "schools bear the names of heroes"),
            Map.entry("school.short_name", "as above"),
            Map.entry("school.address", "so do streets"),
            Map.entry("school_name", "as above"),
            Map.entry("run_result", "a snapshot of schools"),
            Map.entry("classification_run", "a snapshot of schools"),
            Map.entry("regional_share", "a snapshot of schools"),
            Map.entry("regional_result", "a snapshot of schools"),
            Map.entry("matching_draft", "the program's own words, without names"),
            Map.entry("draft_pair", "the program's own words, without names"),
            Map.entry("draft_leftover", "the program's own words, without names"),
            Map.entry("centre_profile", "answers out of lists"),
            Map.entry("matching_settings", "answers out of lists"),
            Map.entry("municipality.name", "names no person"),
            Map.entry("municipality.region", "names no person"));

    private static final String COLUMNS = """
            select c.table_name, c.column_name, c.is_generated = 'ALWAYS' as generated, c.data_type
            from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
            order by c.table_name, c.ordinal_position
            """;

    private final JdbcClient database;

    TextTables(JdbcClient database) {
        this.database = database;
    }

    List<TextTable> all() {
        List<Column> columns = database.sql(COLUMNS).query(Column.class).list();
        Map<String, List<Column>> tables =
                columns.stream().collect(Collectors.groupingBy(Column::tableName, TreeMap::new, Collectors.toList()));
        return tables.keySet().stream().flatMap(name -> table(name, tables)).toList();
    }

    private static Stream<TextTable> table(String name, Map<String, List<Column>> tables) {
        boolean history = name.endsWith("_history");
        String family = history ? name.replaceFirst("_history$", "") : name;
        boolean walled = family.equals("municipality")
                || tables.getOrDefault(family, List.of()).stream()
                        .anyMatch(column -> column.columnName().equals("municipality_id"));
        List<Column> columns = tables.get(name);
        List<TextTable.Text> texts = columns.stream()
                .filter(Column::holdsWords)
                .filter(column -> Set.of(family, family + "." + column.columnName()).stream()
                        .noneMatch(LEFT_OUT::containsKey))
                .map(column -> new TextTable.Text(column.columnName(), column.isJson()))
                .toList();
        boolean identified =
                columns.stream().anyMatch(column -> column.columnName().equals("id"));
        return walled && identified && !texts.isEmpty()
                ? Stream.of(new TextTable(
                        name, texts, columns.stream().map(Column::columnName).toList(), history))
                : Stream.empty();
    }

    /** As the catalogue tells it. */
    record Column(String tableName, String columnName, boolean generated, String dataType) {

        boolean isJson() {
            return dataType.equals("jsonb");
        }

        boolean holdsWords() {
            return !generated && Set.of("text", "character varying", "jsonb").contains(dataType);
        }
    }
}
