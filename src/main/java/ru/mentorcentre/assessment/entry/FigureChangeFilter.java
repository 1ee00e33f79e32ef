package ru.mentorcentre.assessment.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.assessment.figures.ChangeOrigin;
import ru.mentorcentre.shared.web.QueryValues;

/**
 * What the changes of a year are narrowed to.
 *
 * @param q part of a school's name or its code
 * @param figure as the history names it
 * @param by the account that made the change
 */
record FigureChangeFilter(String q, String figure, Long by, ChangeOrigin origin, int page) {

    static FigureChangeFilter of(Map<String, String> query) {
        QueryValues values = new QueryValues(query);
        return new FigureChangeFilter(
                values.text("q"),
                values.text("figure"),
                values.key("by"),
                values.choice(ChangeOrigin.class, "origin"),
                values.page());
    }

    /** What can be taken off one by one: words and the parameter. */
    List<List<String>> chips(Map<String, String> figures, Map<Long, String> authors) {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Школа", q);
        QueryValues.chip(chips, "figure", "Показатель", figure == null ? null : figures.getOrDefault(figure, figure));
        QueryValues.chip(chips, "by", "Кто", by == null ? null : authors.getOrDefault(by, "№ " + by));
        QueryValues.chip(chips, "origin", "Как", origin == null ? null : origin.title());
        return chips;
    }
}
