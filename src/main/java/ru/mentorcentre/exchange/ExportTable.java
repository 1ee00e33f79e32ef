package ru.mentorcentre.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table that goes out: its name and its columns. A column's value may be text, a number, a day, a moment, a truth
 * value (written as да, нет) or null; anything else is written as its text.
 *
 * @param <T> type of the rows
 */
public final class ExportTable<T> {

    /** Excel's narrowest and widest sensible column, in characters. */
    private static final int NARROW = 9;

    private static final int WIDEST = 60;

    private static final int WIDE = 40;
    private static final int DAY = 12;

    public record Field<T>(String header, Function<T, ?> value, int width, int scale) {}

    private final String name;
    private final List<Field<T>> fields = new ArrayList<>();

    private ExportTable(String name) {
        this.name = name;
    }

    /** A table without columns yet; the name stands on the worksheet's tab. */
    public static <T> ExportTable<T> named(String name) {
        return new ExportTable<>(name);
    }

    /** Adds a column; decimals are shown with as many digits as they have. */
    public ExportTable<T> column(String header, Function<T, ?> value) {
        return add(header, value, header.length() + 4, -1);
    }

    /** Adds a column of choices in words, empty without one. */
    public <V> ExportTable<T> column(String header, Function<T, V> value, Function<V, String> words) {
        return column(header, inWords(value, words));
    }

    /** Adds a column of so many characters' width. */
    public ExportTable<T> column(String header, int width, Function<T, ?> value) {
        return add(header, value, width, -1);
    }

    /** Adds a column of names or sentences. */
    public ExportTable<T> wide(String header, Function<T, ?> value) {
        return column(header, WIDE, value);
    }

    /** As {@link #wide(String, Function)}, for choices in words, empty without one. */
    public <V> ExportTable<T> wide(String header, Function<T, V> value, Function<V, String> words) {
        return wide(header, inWords(value, words));
    }

    /** Adds a column of days. */
    public ExportTable<T> day(String header, Function<T, ?> value) {
        return column(header, DAY, value);
    }

    /**
     * Adds where a row comes from, when rows of several municipalities stand side by side.
     *
     * @param names by key; none where the viewer sees one municipality only
     */
    public ExportTable<T> municipality(Map<Long, String> names, Function<T, Long> key) {
        return names.isEmpty() ? this : wide("Муниципалитет", row -> names.get(key.apply(row)));
    }

    /** Adds a column of decimals with so many digits after the comma. */
    public ExportTable<T> decimal(String header, int scale, Function<T, ? extends Number> value) {
        return add(header, value, header.length() + 4, scale);
    }

    /** Adds a column in the way an import reads it. */
    public <V> ExportTable<T> column(Column<V> column, Function<T, V> value) {
        return column(column.header(), row -> column.written(value.apply(row)));
    }

    private static <T, V> Function<T, String> inWords(Function<T, V> value, Function<V, String> words) {
        return row -> Optional.ofNullable(value.apply(row)).map(words).orElse(null);
    }

    private ExportTable<T> add(String header, Function<T, ?> value, int width, int scale) {
        fields.add(new Field<>(header, value, Math.max(NARROW, Math.min(WIDEST, width)), scale));
        return this;
    }

    public String name() {
        return name;
    }

    public List<Field<T>> fields() {
        return fields;
    }
}
