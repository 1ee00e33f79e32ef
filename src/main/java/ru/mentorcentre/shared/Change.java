package ru.mentorcentre.shared;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One change of a record, as its history shows it.
 *
 * @param first the record was made
 * @param fields those that differ from before, in words
 */
public record Change(LocalDateTime madeAt, String madeBy, boolean first, List<Field> fields) {

    private static final String NOTHING = "—";

    /** What differs between two states of a record, in words. */
    public static List<Field> between(Map<String, String> before, Map<String, String> after) {
        List<Field> fields = new ArrayList<>();
        after.forEach((title, value) -> {
            if (!Objects.equals(value, before.get(title))) {
                fields.add(new Field(title, words(before.get(title)), words(value)));
            }
        });
        return fields;
    }

    private static String words(String value) {
        return value == null || value.isEmpty() ? NOTHING : value;
    }

    /** A field that was changed. */
    public record Field(String title, String before, String after) {}
}
