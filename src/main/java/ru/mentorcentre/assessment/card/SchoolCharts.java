package ru.mentorcentre.assessment.card;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.mentorcentre.assessment.chart.LineChart;
import ru.mentorcentre.assessment.rules.NumberText;

/**
 * A school over the years: results, and social conditions, each as a picture.
 *
 * @param years the same as a table, the earliest first
 */
record SchoolCharts(List<LineChart> pictures, List<SchoolChartYear> years) {

    public boolean isEmpty() {
        return pictures.stream().allMatch(LineChart::isEmpty);
    }

    /** What the lines of results find: «ИОР вырос с 0,1800 в 2022 году до 0,5600 в 2025 году». */
    public String finding() {
        List<SchoolChartYear> known =
                years.stream().filter(year -> year.resultsIndex() != null).toList();
        if (known.size() < 2) {
            return "Результаты по годам";
        }
        SchoolChartYear first = known.get(0);
        SchoolChartYear last = known.get(known.size() - 1);
        int comparison = last.resultsIndex().compareTo(first.resultsIndex());
        String now = NumberText.rounded(last.resultsIndex(), 4);
        return comparison == 0
                ? "ИОР в %d году тот же, что в %d: %s".formatted(last.year(), first.year(), now)
                : "ИОР %s с %s в %d году до %s в %d году"
                        .formatted(
                                comparison > 0 ? "вырос" : "снизился",
                                NumberText.rounded(first.resultsIndex(), 4),
                                first.year(),
                                now,
                                last.year());
    }

    /** The years in between that have no ИОР, for those who wonder about a gap; {@code null} when there are none. */
    public String gaps() {
        if (years.isEmpty()) {
            return null;
        }
        String gaps = IntStream.rangeClosed(
                        years.get(0).year(), years.get(years.size() - 1).year())
                .filter(year -> resultsOf(year) == null)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
        return gaps.isEmpty() ? null : gaps;
    }

    private BigDecimal resultsOf(int year) {
        return years.stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .map(SchoolChartYear::resultsIndex)
                .orElse(null);
    }
}
