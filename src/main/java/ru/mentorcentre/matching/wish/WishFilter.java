package ru.mentorcentre.matching.wish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.shared.web.QueryValues;

/** What the list of wishes is narrowed by. */
record WishFilter(String q, WishKind kind, int page) {

    static WishFilter of(Map<String, String> query) {
        QueryValues values = new QueryValues(query);
        return new WishFilter(values.text("q"), values.choice(WishKind.class, "kind"), values.page());
    }

    List<List<String>> chips() {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Найти", q);
        QueryValues.chip(chips, "kind", "Что", kind == null ? null : kind.title());
        return chips;
    }
}
