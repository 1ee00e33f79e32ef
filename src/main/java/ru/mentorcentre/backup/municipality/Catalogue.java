package ru.mentorcentre.backup.municipality;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.mentorcentre.backup.archive.Manifest;

/** The tables of a database as its catalogue tells them, so that a table added later goes along by itself. */
final class Catalogue {

    private static final String COLUMNS = """
            select c.relname, a.attname, format_type(a.atttypid, a.atttypmod), not a.attnotnull
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and a.attgenerated = ''
            order by c.relname, a.attnum""";

    private static final String KEYS = """
            select c.relname, a.attname
            from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
            cross join unnest(i.indkey::int2[]) with ordinality k(number, place)
            join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
            where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
            order by c.relname, k.place""";

    private static final String REFERENCES = """
            select c.relname, t.relname,
                (select array_agg(a.attname::text order by k.place) from unnest(f.conkey) with ordinality k(number, place)
                    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number),
                (select array_agg(a.attname::text order by k.place) from unnest(f.confkey) with ordinality k(number, place)
                    join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number)
            from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_class t on t.oid = f.confrelid
            where f.contype = 'f' and c.relnamespace = current_schema()::regnamespace
            order by c.relname, f.conname""";

    private static final String MIGRATIONS = """
            select version, checksum from flyway_schema_history
            where success and version is not null order by installed_rank""";

    private final Map<String, CatalogueTable> tables = new LinkedHashMap<>();
    private final List<Manifest.Migration> migrations = new ArrayList<>();

    private Catalogue() {}

    static Catalogue read(Connection connection) throws SQLException {
        Map<String, List<CatalogueTable.Column>> columns = new LinkedHashMap<>();
        Map<String, List<String>> keys = new LinkedHashMap<>();
        Map<String, List<CatalogueTable.Reference>> references = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            each(
                    statement,
                    COLUMNS,
                    row -> columns.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                            .add(new CatalogueTable.Column(row.getString(2), row.getString(3), row.getBoolean(4))));
            each(
                    statement,
                    KEYS,
                    row -> keys.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                            .add(row.getString(2)));
            each(
                    statement,
                    REFERENCES,
                    row -> references
                            .computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                            .add(new CatalogueTable.Reference(strings(row, 3), row.getString(2), strings(row, 4))));
        }
        Catalogue catalogue = new Catalogue();
        columns.forEach((name, own) -> catalogue.tables.put(
                name,
                new CatalogueTable(
                        name, own, keys.getOrDefault(name, List.of()), references.getOrDefault(name, List.of()))));
        if (catalogue.has("flyway_schema_history")) {
            try (Statement statement = connection.createStatement()) {
                each(
                        statement,
                        MIGRATIONS,
                        row -> catalogue.migrations.add(
                                new Manifest.Migration(row.getString(1), row.getObject(2, Integer.class))));
            }
        }
        return catalogue;
    }

    /** What the tables were made by; none where no program of ours has worked. */
    List<Manifest.Migration> migrations() {
        return migrations;
    }

    CatalogueTable table(String name) {
        CatalogueTable table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("No table " + name);
        }
        return table;
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }

    /** In the order in which rows can be added: what is referred to comes first. */
    List<CatalogueTable> tables() {
        Set<CatalogueTable> ordered = new LinkedHashSet<>();
        tables.values().forEach(table -> add(table, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered);
    }

    private void add(CatalogueTable table, Set<CatalogueTable> ordered, Set<String> way) {
        if (ordered.contains(table)) {
            return;
        }
        if (!way.add(table.name())) {
            throw new IllegalStateException("Tables refer to each other in a circle: " + way);
        }
        for (CatalogueTable.Reference reference : table.references()) {
            if (!reference.target().equals(table.name())) {
                add(table(reference.target()), ordered, way);
            }
        }
        way.remove(table.name());
        ordered.add(table);
    }

    private static void each(Statement statement, String query, Row row) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                row.take(rows);
            }
        }
    }

    private static List<String> strings(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }
}
