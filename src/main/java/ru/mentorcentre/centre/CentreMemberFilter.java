package ru.mentorcentre.centre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the composition was asked for; words that mean nothing are ignored.
 *
 * @param view {@code all} with the past and the future, anything else for those who serve today
 */
public record CentreMemberFilter(String q, String function, String view, String sort, Integer page) {

    /** The function, {@code null} for any. */
    public CentreFunction functionOrNull() {
        return Arrays.stream(CentreFunction.values())
                .filter(value -> value.name().equals(function))
                .findFirst()
                .orElse(null);
    }

    public boolean all() {
        return "all".equals(view);
    }

    /** From 0. */
    int pageNumber() {
        return page == null ? 0 : page;
    }

    public boolean hasText() {
        return q != null && !q.isBlank();
    }

    public boolean isEmpty() {
        return !hasText() && functionOrNull() == null;
    }

    /** What can be taken off one by one: words, parameter. */
    public List<List<String>> chips() {
        List<List<String>> chips = new ArrayList<>();
        if (hasText()) {
            chips.add(List.of("Поиск: " + q.strip(), "q"));
        }
        if (functionOrNull() != null) {
            chips.add(List.of("Роль: " + functionOrNull().title(), "function"));
        }
        return chips;
    }
}
