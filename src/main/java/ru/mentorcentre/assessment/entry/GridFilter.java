package ru.mentorcentre.assessment.entry;

import java.util.Map;
import ru.mentorcentre.assessment.figures.FigureField;
import ru.mentorcentre.shared.web.QueryValues;

/**
 * What the grid is narrowed to.
 *
 * @param q {@code null} or part of a name or code
 * @param missing only schools without this figure, {@code null} for all
 */
record GridFilter(String q, FigureField missing, int page) {

    static GridFilter of(Map<String, String> query) {
        QueryValues values = new QueryValues(query);
        return new GridFilter(
                values.text("q"), FigureField.of(values.text("missing")).orElse(null), values.page());
    }

    boolean isSearch() {
        return q != null;
    }
}
