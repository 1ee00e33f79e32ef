package ru.mentorcentre.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** Values of a query string, read kindly: what cannot be read counts as not given. */
public record QueryValues(Map<String, String> query) {

    private static final int LAST_PAGE = 1_000_000;

    /** Without the spaces around it; empty when not given. */
    public String text(String name) {
        return query.getOrDefault(name, "").strip();
    }

    /** The constant of this name, {@code null} when there is none. */
    public <E extends Enum<E>> E one(String name, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text(name)))
                .findFirst()
                .orElse(null);
    }

    /** A key, {@code null} for anything else. */
    public Long id(String name) {
        return text(name).matches("[0-9]{1,18}") ? Long.valueOf(text(name)) : null;
    }

    /** The page of a list, from 0. */
    public int page() {
        Long page = id("page");
        return page == null ? 0 : (int) Math.min(page, LAST_PAGE);
    }

    /** A day between 2000 and 2100: PostgreSQL's own limits are nobody's business. */
    public LocalDate day(String name) {
        try {
            LocalDate day = LocalDate.parse(text(name));
            return day.getYear() >= 2000 && day.getYear() <= 2100 ? day : null;
        } catch (DateTimeException unread) {
            return null;
        }
    }
}
