package ru.mentorcentre.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads one of a list by any of its names, whatever their case and spaces. */
final class ChoiceParser<V> implements Function<SheetCell, V> {

    private final String header;
    private final String titles;
    private final Map<String, V> byName = new HashMap<>();

    ChoiceParser(String header, List<V> values, Function<V, String> title, List<Function<V, String>> otherNames) {
        this.header = header;
        this.titles = values.stream().map(title).collect(Collectors.joining(", "));
        for (V value : values) {
            byName.put(CellWords.key(title.apply(value)), value);
        }
        for (Function<V, String> name : otherNames) {
            for (V value : values) {
                if (name.apply(value) != null) {
                    byName.putIfAbsent(CellWords.key(name.apply(value)), value);
                }
            }
        }
    }

    String titles() {
        return titles;
    }

    @Override
    public V apply(SheetCell cell) {
        V value = byName.get(CellWords.key(cell.shown()));
        if (value == null) {
            throw CellRefusal.of(header, "одно из: " + titles, cell);
        }
        return value;
    }
}
