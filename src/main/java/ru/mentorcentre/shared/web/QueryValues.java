package ru.mentorcentre.shared.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.util.StringUtils;

/** Values of a query string, read kindly: one that makes no sense counts as not given. */
public final class QueryValues {

    private static final int LAST_PAGE = 1_000_000;

    private final Map<String, String> query;

    public QueryValues(Map<String, String> query) {
        this.query = query;
    }

    /** {@code null} for nothing but spaces. */
    public String text(String name) {
        String text = query.get(name);
        return StringUtils.hasText(text) ? text.strip() : null;
    }

    public <E extends Enum<E>> E choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(text(name)))
                .findFirst()
                .orElse(null);
    }

    /** The key of a record. */
    public Long key(String name) {
        String text = text(name);
        return text != null && text.matches("[1-9]\\d{0,17}") ? Long.valueOf(text) : null;
    }

    /** A day between 2000 and 2100: PostgreSQL's own limits are nobody's business. */
    public LocalDate day(String name) {
        try {
            LocalDate day = LocalDate.parse(query.getOrDefault(name, ""));
            return day.getYear() >= 2000 && day.getYear() <= 2100 ? day : null;
        } catch (DateTimeException unread) {
            return null;
        }
    }

    /** From 0. */
    public int page() {
        Long page = key("page");
        return page == null ? 0 : (int) Math.min(page, LAST_PAGE);
    }

    /** Whether the list is sorted the other way round. */
    public boolean descending() {
        return query.getOrDefault("sort", "").startsWith("-");
    }

    /** Adds a chip «label: value» that takes off the parameter; none for {@code null}. */
    public static void chip(List<List<String>> chips, String parameter, String label, String value) {
        if (value != null) {
            chips.add(List.of(label + ": " + value, parameter));
        }
    }
}
