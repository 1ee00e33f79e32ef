package ru.mentorcentre.municipality;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers the facts of a {@link Told}. */
final class Facts {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Map<String, String> facts = new LinkedHashMap<>();

    Facts with(String name, Object value) {
        facts.put(name, value == null ? "" : value instanceof LocalDate day ? DAY.format(day) : value.toString());
        return this;
    }

    Map<String, String> all() {
        return facts;
    }
}
