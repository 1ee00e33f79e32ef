package ru.mentorcentre.school.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.school.ListingKind;
import ru.mentorcentre.shared.persistence.ListSort;
import ru.mentorcentre.shared.web.QueryValues;

/**
 * What the register of listings is narrowed by.
 *
 * @param all those that have ended too
 */
record ListingsFilter(String q, ListingKind kind, boolean all, String order, int page) {

    /** The listings of a school stand together, the latest first. */
    private static final ListSort SORT = new ListSort("school", "s.shortName, s.id, l.startsOn desc, l.id")
            .by("school", "s.shortName %s")
            .by("kind", "l.kind %s")
            .by("from", "l.startsOn %s")
            .by("order", "l.orderDate %s");

    static ListingsFilter of(Map<String, String> query) {
        QueryValues values = new QueryValues(query);
        return new ListingsFilter(
                values.text("q"),
                values.choice(ListingKind.class, "kind"),
                "all".equals(query.get("show")),
                SORT.order(query.get("sort")),
                values.page());
    }

    /** What can be taken off one by one: words and the parameter. */
    List<List<String>> chips() {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Поиск", q);
        QueryValues.chip(chips, "kind", "Перечень", kind == null ? null : kind.title());
        if (all) {
            chips.add(List.of("И прошлые", "show"));
        }
        return chips;
    }
}
