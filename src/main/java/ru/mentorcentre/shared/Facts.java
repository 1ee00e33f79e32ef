package ru.mentorcentre.shared;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers the facts of a {@link Told}. */
public final class Facts {

    private final Map<String, String> facts = new LinkedHashMap<>();

    /** Adds one; {@code null} counts as nothing. */
    public Facts with(String name, Object value) {
        facts.put(name, value == null ? "" : value instanceof LocalDate day ? Day.of(day) : value.toString());
        return this;
    }

    public Map<String, String> all() {
        return facts;
    }
}
