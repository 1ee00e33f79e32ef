package ru.mentorcentre.exchange;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.mentorcentre.shared.Day;

/**
 * A column of a table, described once for both ways: how its header is called, how a cell is read and with which words
 * a wrong one is refused, how a value is written. An empty cell is read as null.
 *
 * @param <V> type of the values
 */
public final class Column<V> {

    /** Stands in the template for the code of a school: no school has it, and a row that keeps it is refused. */
    public static final String SAMPLE = "ОБРАЗЕЦ";

    private final String header;
    private final List<String> aliases;
    private final boolean required;
    private final String hint;
    private final Object example;
    private final Function<SheetCell, V> parser;
    private final Function<V, Object> format;

    private Column(
            String header,
            List<String> aliases,
            boolean required,
            String hint,
            Object example,
            Function<SheetCell, V> parser,
            Function<V, Object> format) {
        this.header = header;
        this.aliases = aliases;
        this.required = required;
        this.hint = hint;
        this.example = example;
        this.parser = parser;
        this.format = format;
    }

    /** A column of any type: the parser throws {@link BadValue}, the format gives text, number, date or truth value. */
    public static <V> Column<V> of(
            String header, String hint, Function<SheetCell, V> parser, Function<V, Object> format) {
        return new Column<>(header, List.of(), false, hint, null, parser, format);
    }

    /** Text of at most so many characters; a number cell is taken as it is shown. */
    public static Column<String> text(String header, int maxLength) {
        return of(header, "текст до " + maxLength + " знаков", new TextParser(header, maxLength), v -> v);
    }

    /** A whole number from {@code min} to {@code max}, both included. */
    public static Column<Integer> integer(String header, int min, int max) {
        return of(header, "целое число от " + min + " до " + max, new IntegerParser(header, min, max), v -> v);
    }

    /** A decimal from {@code min} to {@code max}, both included, rounded half up to {@code scale} digits. */
    public static Column<BigDecimal> decimal(String header, BigDecimal min, BigDecimal max, int scale) {
        DecimalParser parser = new DecimalParser(header, min, max, scale);
        return of(header, "число " + parser.range(), parser, v -> v);
    }

    /** A calendar year from 2000 to the one after the current. */
    public static Column<Integer> year(String header, Clock clock) {
        return of(header, "год, например 2024", new YearParser(header, clock), v -> v);
    }

    /** Да or нет. */
    public static Column<Boolean> yesNo(String header) {
        return of(header, "да или нет", new YesNoParser(header), v -> v);
    }

    /** A day of the program's years, as a date cell or as dd.MM.yyyy. */
    public static Column<LocalDate> date(String header) {
        return date(header, Day.FIRST_YEAR);
    }

    /** As {@link #date(String)}, of what may lie longer ago. */
    public static Column<LocalDate> date(String header, int firstYear) {
        return of(header, "дата, например 01.09.2024", new DateParser(header, firstYear), v -> v);
    }

    /** An e-mail address. */
    public static Column<String> email(String header) {
        return of(header, "адрес вида school@example.ru", TextParser.email(header), v -> v);
    }

    /** A phone number in any writing, kept as written. */
    public static Column<String> phone(String header) {
        return of(header, "номер с кодом города", TextParser.phone(header), v -> v);
    }

    /** One of a list, by its title or another of its names, in any case; written as its title. */
    @SafeVarargs
    public static <V> Column<V> choice(
            String header, List<V> values, Function<V, String> title, Function<V, String>... otherNames) {
        ChoiceParser<V> parser = new ChoiceParser<>(header, values, title, List.of(otherNames));
        return of(header, "одно из: " + parser.titles(), parser, title::apply);
    }

    /** The column has to be in the file, and its cells must not be empty. */
    public Column<V> required() {
        return new Column<>(header, aliases, true, hint, example, parser, format);
    }

    /** Other headers under which the column is found. */
    public Column<V> alias(String... others) {
        return new Column<>(header, List.of(others), required, hint, example, parser, format);
    }

    /** What may stand in the column, in Russian, for the description of the format. */
    public Column<V> hint(String words) {
        return new Column<>(header, aliases, required, words, example, parser, format);
    }

    /** The value in the template's example row. */
    public Column<V> example(V value) {
        return new Column<>(header, aliases, required, hint, format.apply(value), parser, format);
    }

    public String header() {
        return header;
    }

    public boolean isRequired() {
        return required;
    }

    public String hint() {
        return hint;
    }

    /** The example as it is written to a cell; null when there is none. */
    public Object example() {
        return example;
    }

    public Stream<String> names() {
        return Stream.concat(Stream.of(header), aliases.stream());
    }

    /** Reads a cell; null for an empty one. Throws {@link BadValue}. */
    public V parse(SheetCell cell) {
        if (cell.kind() == SheetCell.Kind.BROKEN) {
            throw new BadValue("В столбце «" + header + "» " + cell.text() + ".");
        }
        V value = cell.isEmpty() ? null : parser.apply(cell);
        if (value == null && required) {
            throw new BadValue("Не заполнен обязательный столбец «" + header + "».");
        }
        return value;
    }

    /** The value as a person sees it; empty for null. */
    public String shown(V value) {
        return CellText.of(written(value), -1);
    }

    /** Reads what a person typed into a form, in the same way; null for nothing. Throws {@link BadValue}. */
    public V parse(String typed) {
        try {
            return parse(SheetCell.text(typed));
        } catch (BadValue bad) {
            throw new BadValue(bad.getMessage().replace("в файле ", "введено "));
        }
    }

    /** The value as it is written to a cell. */
    public Object written(V value) {
        return value == null ? null : format.apply(value);
    }

    /** Two columns are the same when their headers are: a room may make its columns anew for each question. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Column<?> column && column.header.equals(header);
    }

    @Override
    public int hashCode() {
        return header.hashCode();
    }

    @Override
    public String toString() {
        return header;
    }
}
