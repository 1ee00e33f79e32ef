package ru.mentorcentre.assessment.run;

import java.math.BigDecimal;
import java.util.List;
import ru.mentorcentre.assessment.rules.NumberText;
import ru.mentorcentre.assessment.rules.Population;
import ru.mentorcentre.assessment.rules.Thresholds;

/** One population of a run with its cut points, as text; a dash where there is none. */
public record ThresholdRow(String title, int schools, String q1, String median, String q3, String mean) {

    private static final String NONE = "—";

    public static List<ThresholdRow> of(Thresholds thresholds) {
        return List.of(
                of("ИОР", thresholds.results()),
                of("ИСБШ", thresholds.welfare()),
                percent("Очно-заочно и заочно, %", thresholds.partTime()));
    }

    private static ThresholdRow of(String title, Population population) {
        return new ThresholdRow(
                title,
                population.count(),
                index(population.q1()),
                index(population.median()),
                index(population.q3()),
                index(population.mean()));
    }

    private static ThresholdRow percent(String title, Population population) {
        return new ThresholdRow(
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
