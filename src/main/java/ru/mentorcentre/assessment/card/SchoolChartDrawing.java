package ru.mentorcentre.assessment.card;

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
import ru.mentorcentre.assessment.chart.LineChart;
import ru.mentorcentre.assessment.rules.Population;
import ru.mentorcentre.assessment.rules.Thresholds;
import ru.mentorcentre.assessment.run.ClassificationRun;
import ru.mentorcentre.assessment.run.RunInForceRepository;

/** Draws a school over the years; the fragment {@code assessment/lines :: lines(…)} shows it. */
@Service
@Transactional(readOnly = true)
class SchoolChartDrawing {

    private final RunInForceRepository runs;

    SchoolChartDrawing(RunInForceRepository runs) {
        this.runs = runs;
    }

    /**
     * The pictures of a school's figures.
     *
     * @param rows the figures of one school, in any order
     */
    SchoolCharts of(List<SchoolFiguresRow> rows) {
        List<SchoolChartYear> known = rows.stream()
                .map(row -> new SchoolChartYear(row.year(), row.results(), row.welfare(), row.gia(), row.vpr()))
                .sorted(comparingInt(SchoolChartYear::year))
                .toList();
        if (known.isEmpty()) {
            return new SchoolCharts(List.of(), List.of());
        }
        LineChart.YearRange range = new LineChart.YearRange(
                known.get(0).year(), known.get(known.size() - 1).year());
        List<ClassificationRun> standingRuns =
                runs.standingOf(known.stream().map(SchoolChartYear::year).toList());
        Map<String, SortedMap<Integer, BigDecimal>> results = new LinkedHashMap<>();
        results.put("ИОР", values(known, SchoolChartYear::resultsIndex));
        results.put("ГИА", values(known, SchoolChartYear::giaIndex));
        results.put("ВПР", values(known, SchoolChartYear::vprIndex));
        return new SchoolCharts(
                List.of(
                        LineChart.of(
                                "lines-results",
                                "доля от 0 до 1",
                                range,
                                results,
                                medians(standingRuns, Thresholds::results)),
                        LineChart.of(
                                "lines-welfare",
                                "индекс: выше — лучше",
                                range,
                                Map.of("ИСБШ", values(known, SchoolChartYear::welfareIndex)),
                                medians(standingRuns, Thresholds::welfare))),
                known);
    }

    private static SortedMap<Integer, BigDecimal> values(
            List<SchoolChartYear> years, Function<SchoolChartYear, BigDecimal> figure) {
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
