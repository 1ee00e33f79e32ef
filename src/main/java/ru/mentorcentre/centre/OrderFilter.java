package ru.mentorcentre.centre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the list of orders was asked for; words that mean nothing are ignored. */
public record OrderFilter(String q, String kind, String sort, Integer page) {

    /** The kind, {@code null} for any. */
    public OrderKind kindOrNull() {
        return Arrays.stream(OrderKind.values())
                .filter(value -> value.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** From 0. */
    int pageNumber() {
        return page == null ? 0 : page;
    }

    public boolean hasText() {
        return q != null && !q.isBlank();
    }

    public boolean isEmpty() {
        return !hasText() && kindOrNull() == null;
    }

    /** What can be taken off one by one: words, parameter. */
    public List<List<String>> chips() {
        List<List<String>> chips = new ArrayList<>();
        if (hasText()) {
            chips.add(List.of("Поиск: " + q.strip(), "q"));
        }
        if (kindOrNull() != null) {
            chips.add(List.of("Вид: " + kindOrNull().title(), "kind"));
        }
        return chips;
    }
}
