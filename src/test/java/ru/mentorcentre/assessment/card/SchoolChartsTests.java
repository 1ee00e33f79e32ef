package ru.mentorcentre.assessment.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.assessment.chart.AxisScale;
import ru.mentorcentre.assessment.chart.LineChart;
import ru.mentorcentre.assessment.chart.YearLine;

class SchoolChartsTests {

    private static final LineChart.YearRange RANGE = new LineChart.YearRange(2021, 2025);

    @Test
    void aGapStaysAGap() {
        LineChart picture = LineChart.of(
                "id",
                "доля",
                RANGE,
                Map.of("ИОР", years("0.2", "0.3", null, "0.4", "0.5")),
                years(null, null, null, null, null));

        YearLine line = picture.lines().get(0);
        assertThat(line.segments()).hasSize(2);
        assertThat(line.dots()).hasSize(4);
        assertThat(picture.years().ticks())
                .extracting(AxisScale.Tick::label)
                .containsExactly("2021", "2022", "2023", "2024", "2025");
        assertThat(line.dots()).allSatisfy(dot -> {
            assertThat(dot.x())
                    .isBetween(picture.canvas().left() * 1.0, picture.canvas().right() * 1.0);
            assertThat(dot.y())
                    .isBetween(picture.canvas().top() * 1.0, picture.canvas().bottom() * 1.0);
        });
        assertThat(picture.median().dots()).isEmpty();
    }

    @Test
    void aSingleYearIsADotWithoutALine() {
        LineChart picture =
                LineChart.of("id", "доля", RANGE, Map.of("ИОР", years(null, null, "0.5", null, null)), years("0.1"));

        assertThat(picture.lines().get(0).segments()).isEmpty();
        assertThat(picture.lines().get(0).dots()).hasSize(1);
    }

    @Test
    void namesOfNearLinesStandApart() {
        LineChart picture = LineChart.of(
                "id",
                "доля",
                RANGE,
                Map.of(
                        "ИОР", years("0.1", "0.2", "0.3", "0.4", "0.5000"),
                        "ГИА", years("0.1", "0.2", "0.3", "0.4", "0.5001"),
                        "ВПР", years("0.1", "0.2", "0.3", "0.4", "0.5002")),
                years());

        List<Double> places =
                picture.lines().stream().map(YearLine::labelY).sorted().toList();
        assertThat(places.get(1) - places.get(0)).isGreaterThan(15);
        assertThat(places.get(2) - places.get(1)).isGreaterThan(15);
    }

    private static TreeMap<Integer, BigDecimal> years(String... values) {
        TreeMap<Integer, BigDecimal> years = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                years.put(2021 + i, new BigDecimal(values[i]));
            }
        }
        return years;
    }
}
