package ru.mentorcentre.survey.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whoever has got hold of the database, and of no key: reads every column of every table, and what PostgreSQL notes of
 * each row, and tries to tell whose an answer is.
 */
public final class StolenDatabase {

    private static final List<String> NOTES = List.of("xmin", "xmax", "cmin", "cmax");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final List<Row> rows = new ArrayList<>();

    public StolenDatabase(JdbcClient database) {
        this.database = database;
        List<String> tables = database.sql("select c.oid::regclass::text from pg_class c join pg_namespace n"
                        + " on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname = 'public'"
                        + " and c.relname <> 'flyway_schema_history' order by 1")
                .query(String.class)
                .list();
        tables.forEach(this::read);
    }

    /** In the order of a backup by COPY. */
    private void read(String table) {
        List<Row> read = database.sql("select xmin::text, xmax::text, cmin::text, cmax::text,"
                        + " (ctid::text::point)[0]::bigint * 100000 + (ctid::text::point)[1]::bigint as place,"
                        + " to_jsonb(t)::text as columns from " + table + " t")
                .query((row, at) -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    JsonNode columns = JSON.readTree(row.getString("columns"));
                    columns.properties()
                            .forEach(one -> values.put(
                                    one.getKey(),
                                    one.getValue().asString("").isEmpty()
                                            ? one.getValue().toString()
                                            : one.getValue().asString("")));
                    Map<String, String> notes = new LinkedHashMap<>();
                    for (String note : NOTES) {
                        notes.put(note, row.getString(note));
                    }
                    return new Row(table, notes, row.getLong("place"), values, row.getString("columns"));
                })
                .list();
        rows.addAll(read);
    }

    /** The answers to a survey as they lie there. */
    public List<Row> responses(long survey) {
        return rows.stream()
                .filter(row -> row.table().equals("response")
                        && row.columns().get("campaign_id").equals(String.valueOf(survey)))
                .toList();
    }

    public boolean holds(String words) {
        return rows.stream().anyMatch(row -> row.text().contains(words));
    }

    /** All rows that name each of these people, by their keys or in words. */
    public Map<String, List<Row>> rowsOf(Map<String, Person> people) {
        Map<String, List<Row>> found = new LinkedHashMap<>();
        people.forEach((name, person) -> found.put(name, new ArrayList<>()));
        Set<String> sessions = new HashSet<>();
        for (Row row : rows) {
            if (row.table().equals("response")) {
                continue;
            }
            people.forEach((name, person) -> {
                if (person.isNamedIn(row)) {
                    found.get(name).add(row);
                    if (row.columns().containsKey("primary_id")) {
                        sessions.add(name + ":" + row.columns().get("primary_id"));
                    }
                }
            });
        }
        rows.stream()
                .filter(row -> row.columns().containsKey("session_primary_id"))
                .forEach(row -> people.keySet().forEach(name -> {
                    if (sessions.contains(name + ":" + row.columns().get("session_primary_id"))) {
                        found.get(name).add(row);
                    }
                }));
        return found;
    }

    /**
     * How many answers share a value with one to four people, by what PostgreSQL notes, or by columns of the same name.
     * What all answers of the survey have in common tells nothing.
     */
    public static Map<String, Integer> joined(List<Row> responses, Map<String, List<Row>> people, boolean byColumns) {
        Map<String, Set<String>> having = new HashMap<>();
        people.forEach((name, all) -> all.forEach(row -> values(row, byColumns)
                .forEach(value ->
                        having.computeIfAbsent(value, any -> new HashSet<>()).add(name))));
        Map<String, Integer> joined = new TreeMap<>();
        for (Row response : responses) {
            for (String value : values(response, byColumns)) {
                boolean common = responses.stream()
                        .allMatch(one -> values(one, byColumns).contains(value));
                int candidates = having.getOrDefault(value, Set.of()).size();
                if (!common && candidates > 0 && candidates < DisclosablePlaces.FEWEST) {
                    joined.merge(value.replaceFirst("=.*", ""), 1, Integer::sum);
                }
            }
        }
        return joined;
    }

    /** By the same note or column of both sides; a transaction that wrote one may have locked the other. */
    private static Set<String> values(Row row, boolean byColumns) {
        Set<String> values = new HashSet<>();
        if (byColumns) {
            row.columns().forEach((name, value) -> values.add(name + "=" + value));
        } else {
            values.add("transaction=" + row.notes().get("xmin"));
            if (!row.notes().get("xmax").equals("0")) {
                values.add("transaction=" + row.notes().get("xmax"));
            }
        }
        return values;
    }

    /** Orders of the answers: as they lie, by transaction, by each column. */
    public static Map<String, List<Row>> orders(List<Row> responses) {
        Map<String, List<Row>> orders = new LinkedHashMap<>();
        keys(responses).forEach((what, key) -> {
            if (responses.stream().map(key::of).distinct().count() > responses.size() / 2) {
                orders.put(
                        what,
                        responses.stream().sorted(Comparator.comparing(key::of)).toList());
            }
        });
        return orders;
    }

    /** Orders of people: by every note and every column of the rows of each table that name them. */
    public static Map<String, List<String>> ordersOf(Map<String, List<Row>> people) {
        Map<String, Map<String, String>> ranks = new TreeMap<>();
        people.forEach((name, rows) -> rows.forEach(row -> keys(List.of(row))
                .forEach((what, key) -> ranks.computeIfAbsent(row.table() + "." + what, any -> new HashMap<>())
                        .merge(name, key.of(row), (one, other) -> one.compareTo(other) < 0 ? other : one))));
        Map<String, List<String>> orders = new TreeMap<>();
        ranks.forEach((what, rank) -> {
            if (rank.values().stream().distinct().count() > people.size() / 2) {
                orders.put(
                        what,
                        rank.keySet().stream()
                                .sorted(Comparator.comparing(rank::get))
                                .toList());
            }
        });
        return orders;
    }

    private static Map<String, Key> keys(List<Row> rows) {
        Map<String, Key> keys = new LinkedHashMap<>();
        keys.put("place", row -> padded(String.valueOf(row.place())));
        NOTES.forEach(note -> keys.put(note, row -> padded(row.notes().get(note))));
        rows.get(0)
                .columns()
                .keySet()
                .forEach(name -> keys.put(name, row -> padded(row.columns().get(name))));
        return keys;
    }

    /** Numbers sort as numbers. */
    private static String padded(String text) {
        return text != null && text.matches("\\d{1,20}") ? "0".repeat(20 - text.length()) + text : "" + text;
    }

    private interface Key {
        String of(Row row);
    }

    /**
     * @param notes what PostgreSQL keeps of the row
     * @param place page and line in the file
     */
    public record Row(String table, Map<String, String> notes, long place, Map<String, String> columns, String text) {}

    /** Somebody as the tables name them. */
    public record Person(String lastName, String login, long educator, long invitation, long account) {

        boolean isNamedIn(Row row) {
            return row.text().contains(lastName)
                    || row.text().contains(login)
                    || is(row, "educator_id", educator)
                    || is(row, "invitation_id", invitation)
                    || is(row, "account_id", account)
                    || row.table().equals("educator") && is(row, "id", educator)
                    || row.table().equals("invitation") && is(row, "id", invitation)
                    || row.table().equals("account") && is(row, "id", account);
        }

        private static boolean is(Row row, String column, long key) {
            return String.valueOf(key).equals(row.columns().get(column));
        }
    }

    /** How alike two orders are, from -1 to 1 (Spearman). */
    public static double alike(List<String> one, List<String> other) {
        List<String> both = one.stream().filter(other::contains).toList();
        List<String> second = other.stream().filter(both::contains).toList();
        double n = both.size();
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double apart = i - second.indexOf(both.get(i));
            squares += apart * apart;
        }
        return n < 3 ? 0 : 1 - 6 * squares / (n * (n * n - 1));
    }

    /** How many stand at the same place in both. */
    public static long matches(List<String> one, List<String> other) {
        int n = Math.min(one.size(), other.size());
        long hits = 0;
        for (int i = 0; i < n; i++) {
            hits += one.get(i).equals(other.get(i)) ? 1 : 0;
        }
        return hits;
    }

    public static List<String> backwards(List<String> order) {
        String[] all = order.toArray(String[]::new);
        List<String> back = new ArrayList<>(Arrays.asList(all));
        java.util.Collections.reverse(back);
        return back;
    }
}
