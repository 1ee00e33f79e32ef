package ru.mentorcentre.access;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** Values of a query string, read kindly: what cannot be read counts as not given. */
record QueryValues(Map<String, String> query) {

    private static final int LAST_PAGE = 1_000_000;

    String text(String name) {
        return query.getOrDefault(name, "").strip();
    }

    <E extends Enum<E>> E one(String name, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text(name)))
                .findFirst()
                .orElse(null);
    }

    Long id(String name) {
        return text(name).matches("[0-9]{1,18}") ? Long.valueOf(text(name)) : null;
    }

    int page() {
        Long page = id("page");
        return page == null ? 0 : (int) Math.min(page, LAST_PAGE);
    }

    /** A day between 2000 and 2100: PostgreSQL's own limits are nobody's business. */
    LocalDate day(String name) {
        try {
            LocalDate day = LocalDate.parse(text(name));
            return day.getYear() >= 2000 && day.getYear() <= 2100 ? day : null;
        } catch (DateTimeException unread) {
            return null;
        }
    }
}
