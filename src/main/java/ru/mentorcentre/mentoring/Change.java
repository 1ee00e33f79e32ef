package ru.mentorcentre.mentoring;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One change of a record: who, when, what. */
record Change(LocalDateTime madeAt, String madeBy, boolean first, List<Field> fields) {

    private static final String NOTHING = "—";

    static List<Field> between(Map<String, String> before, Map<String, String> after) {
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
    record Field(String title, String before, String after) {}
}
