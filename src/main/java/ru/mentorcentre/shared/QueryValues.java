package ru.mentorcentre.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.util.StringUtils;

/** Values of a query string; one that makes no sense counts as none. */
public final class QueryValues {

    private static final int LAST_PAGE = Integer.MAX_VALUE / 100;

    private final Map<String, String> query;

    public QueryValues(Map<String, String> query) {
        this.query = query;
    }

    /** {@code null} for none. */
    public String text(String name) {
        String text = query.get(name);
        return StringUtils.hasText(text) ? text.strip() : null;
    }

    /** {@code null} for none. */
    public <E extends Enum<E>> E choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(query.get(name)))
                .findFirst()
                .orElse(null);
    }

    /** {@code null} for none. */
    public Long key(String name) {
        String text = query.get(name);
        return text != null && text.matches("[1-9]\\d{0,17}") ? Long.valueOf(text) : null;
    }

    /** From 0. */
    public int page() {
        Long page = key("page");
        return page == null ? 0 : (int) Math.min(page, LAST_PAGE);
    }

    /** Whether the sort runs the other way round. */
    public boolean descending() {
        return query.getOrDefault("sort", "").startsWith("-");
    }

    /** Adds a chip «label: value» that takes off the parameter. */
    public static void chip(List<List<String>> chips, String parameter, String label, String value) {
        if (value != null) {
            chips.add(List.of(label + ": " + value, parameter));
        }
    }
}
