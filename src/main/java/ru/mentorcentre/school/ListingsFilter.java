package ru.mentorcentre.school;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.util.StringUtils;

/**
 * What the register of listings is narrowed by.
 *
 * @param all those that have ended too
 */
record ListingsFilter(String q, ListingKind kind, boolean all, ListingsSort sort, boolean descending, int page) {

    static ListingsFilter of(Map<String, String> query) {
        String page = query.getOrDefault("page", "");
        return new ListingsFilter(
                StringUtils.hasText(query.get("q")) ? query.get("q").strip() : null,
                Arrays.stream(ListingKind.values())
                        .filter(kind -> kind.name().equalsIgnoreCase(query.get("kind")))
                        .findFirst()
                        .orElse(null),
                "all".equals(query.get("show")),
                ListingsSort.of(query.get("sort")),
                query.getOrDefault("sort", "").startsWith("-"),
                page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0);
    }

    /** What can be taken off one by one: words and the parameter. */
    List<List<String>> chips() {
        List<List<String>> chips = new ArrayList<>();
        if (q != null) {
            chips.add(List.of("Поиск: " + q, "q"));
        }
        if (kind != null) {
            chips.add(List.of("Перечень: " + kind.title(), "kind"));
        }
        if (all) {
            chips.add(List.of("И прошлые", "show"));
        }
        return chips;
    }
}
