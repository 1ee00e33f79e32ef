package ru.mentorcentre.shared.persistence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import ru.mentorcentre.shared.Day;

/** Gathers the facts of a {@link Describable}. */
public final class FieldList {

    private final Map<String, String> facts = new LinkedHashMap<>();

    /** Adds one; {@code null} counts as nothing. */
    public FieldList with(String name, Object value) {
        facts.put(name, value == null ? "" : value instanceof LocalDate day ? Day.of(day) : value.toString());
        return this;
    }

    public Map<String, String> all() {
        return facts;
    }
}
