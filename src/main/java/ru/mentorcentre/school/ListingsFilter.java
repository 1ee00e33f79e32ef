package ru.mentorcentre.school;

import java.util.Arrays;
import java.util.Map;
import org.springframework.util.StringUtils;

/**
 * What the register of listings is narrowed by.
 *
 * @param all those that have ended too
 */
record ListingsFilter(String q, ListingKind kind, boolean all, int page) {

    static ListingsFilter of(Map<String, String> query) {
        String page = query.getOrDefault("page", "");
        return new ListingsFilter(
                StringUtils.hasText(query.get("q")) ? query.get("q").strip() : null,
                Arrays.stream(ListingKind.values())
                        .filter(kind -> kind.name().equalsIgnoreCase(query.get("kind")))
                        .findFirst()
                        .orElse(null),
                "all".equals(query.get("show")),
                page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0);
    }
}
