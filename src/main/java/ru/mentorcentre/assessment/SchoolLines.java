package ru.mentorcentre.assessment;

import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws a school over the years; the fragment {@code assessment/lines :: lines(…)} shows it. */
@Service
@Transactional(readOnly = true)
class SchoolLines {

    private final StandingRunRepository runs;

    SchoolLines(StandingRunRepository runs) {
        this.runs = runs;
    }

    /**
     * The pictures of a school's figures.
     *
     * @param rows the figures of one school, in any order
     */
    Lines of(List<SchoolFiguresRow> rows) {
        List<LineYear> known = rows.stream()
                .map(row -> new LineYear(row.year(), row.results(), row.welfare(), row.gia(), row.vpr()))
                .sorted(comparingInt(LineYear::year))
                .toList();
        if (known.isEmpty()) {
            return new Lines(List.of(), List.of());
        }
        LinesPicture.YearRange range = new LinesPicture.YearRange(
                known.get(0).year(), known.get(known.size() - 1).year());
        List<ClassificationRun> standingRuns =
                runs.standingOf(known.stream().map(LineYear::year).toList());
        Map<String, SortedMap<Integer, BigDecimal>> results = new LinkedHashMap<>();
        results.put("ИОР", values(known, LineYear::resultsIndex));
        results.put("ГИА", values(known, LineYear::giaIndex));
        results.put("ВПР", values(known, LineYear::vprIndex));
        return new Lines(
                List.of(
                        LinesPicture.of(
                                "lines-results",
                                "доля от 0 до 1",
                                range,
                                results,
                                medians(standingRuns, Thresholds::results)),
                        LinesPicture.of(
                                "lines-welfare",
                                "индекс: выше — лучше",
                                range,
                                Map.of("ИСБШ", values(known, LineYear::welfareIndex)),
                                medians(standingRuns, Thresholds::welfare))),
                known);
    }

    private static SortedMap<Integer, BigDecimal> values(List<LineYear> years, Function<LineYear, BigDecimal> figure) {
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        years.forEach(year -> put(values, year.year(), figure.apply(year)));
        return values;
    }

    private static SortedMap<Integer, BigDecimal> medians(
            List<ClassificationRun> runs, Function<Thresholds, Population> population) {
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        runs.forEach(run -> put(
                values, run.year(), population.apply(run.basis().thresholds()).median()));
        return values;
    }

    private static void put(SortedMap<Integer, BigDecimal> values, int year, BigDecimal value) {
        if (value != null) {
            values.put(year, value);
        }
    }
}
