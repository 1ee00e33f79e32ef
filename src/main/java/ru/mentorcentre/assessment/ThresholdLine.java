package ru.mentorcentre.assessment;

import java.math.BigDecimal;
import java.util.List;

/** One population of a run with its cut points, as text; a dash where there is none. */
record ThresholdLine(String title, int schools, String q1, String median, String q3, String mean) {

    private static final String NONE = "—";

    static List<ThresholdLine> of(Thresholds thresholds) {
        return List.of(
                of("ИОР", thresholds.results()),
                of("ИСБШ", thresholds.welfare()),
                percent("Очно-заочно и заочно, %", thresholds.partTime()));
    }

    private static ThresholdLine of(String title, Population population) {
        return new ThresholdLine(
                title,
                population.count(),
                index(population.q1()),
                index(population.median()),
                index(population.q3()),
                index(population.mean()));
    }

    private static ThresholdLine percent(String title, Population population) {
        return new ThresholdLine(
                title,
                population.count(),
                plain(population.q1()),
                plain(population.median()),
                plain(population.q3()),
                population.mean() == null ? NONE : NumberText.rounded(population.mean(), 2));
    }

    private static String index(BigDecimal value) {
        return value == null ? NONE : NumberText.index(value);
    }

    private static String plain(BigDecimal value) {
        return value == null ? NONE : NumberText.plain(value);
    }
}
