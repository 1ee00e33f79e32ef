package ru.mentorcentre.matching.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.shared.persistence.ListSort;
import ru.mentorcentre.shared.web.QueryValues;

/**
 * What the pairs of a draft are narrowed by, as it stands in the query string.
 *
 * @param q part of the name of either
 * @param school of the mentee
 * @param shown {@code null} for all
 * @param page from 0
 */
record PairFilter(String q, Long school, PairStatusFilter shown, String order, int page) {

    static final ListSort SORT = new ListSort("mentee", "p.id")
            .by("mentee", "e.lastName %s, e.firstName %s, s.shortName %s")
            .by("school", "s.shortName %s, e.lastName, e.firstName")
            .by("mentor", "me.lastName %s, me.firstName %s")
            .by("points", "p.points %s");

    static PairFilter of(Map<String, String> query) {
        QueryValues values = new QueryValues(query);
        return new PairFilter(
                values.text("q"),
                values.key("school"),
                values.choice(PairStatusFilter.class, "shown"),
                SORT.order(query.get("sort")),
                values.page());
    }

    /** What is on, each {words, parameter}. */
    List<List<String>> chips(Map<Long, String> schools) {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Найти", q);
        QueryValues.chip(chips, "school", "Школа", school == null ? null : schools.getOrDefault(school, "?"));
        QueryValues.chip(chips, "shown", "Показать", shown == null ? null : shown.title());
        return chips;
    }
}
