package ru.mentorcentre.assessment.chart;

import static java.util.Comparator.comparingDouble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Figures of a school over the years on one scale.
 *
 * @param unit the words of the upright axis
 * @param median of the first figure over all schools, drawn thin; without points where no year has a run
 */
public record LineChart(
        String id,
        ChartCanvas canvas,
        String unit,
        YearAxis years,
        AxisScale scale,
        List<YearLine> lines,
        YearLine median) {

    private static final ChartCanvas CANVAS = new ChartCanvas(640, 300, 60, 0, 556, 262, 4);
    private static final int SIDE = 24;
    private static final double LABEL_HEIGHT = 22;

    /**
     * Draws the lines that have any value.
     *
     * @param values by the title of the line; its look follows from its place
     */
    public static LineChart of(
            String id,
            String unit,
            YearRange range,
            Map<String, SortedMap<Integer, BigDecimal>> values,
            SortedMap<Integer, BigDecimal> medians) {
        YearAxis years = new YearAxis(range.first(), range.last(), CANVAS.left() + SIDE, CANVAS.right() - SIDE);
        AxisScale scale = CANVAS.upwards(
                Stream.concat(values.values().stream(), Stream.of(medians)).flatMap(line -> line.values().stream()));
        List<YearLine> lines = new ArrayList<>();
        int place = 0;
        for (Map.Entry<String, SortedMap<Integer, BigDecimal>> line : values.entrySet()) {
            place++;
            if (!line.getValue().isEmpty()) {
                lines.add(YearLine.of(line.getKey(), "series-" + place, line.getValue(), years, scale));
            }
        }
        return new LineChart(
                id, CANVAS, unit, years, scale, apart(lines), YearLine.of("Медиана", "median", medians, years, scale));
    }

    /** Moves names apart that would cover each other, in the order of their lines. */
    private static List<YearLine> apart(List<YearLine> lines) {
        List<YearLine> labelled = new ArrayList<>();
        double free = 0;
        for (YearLine line :
                lines.stream().sorted(comparingDouble(YearLine::labelY)).toList()) {
            double y = Math.max(free, line.labelY());
            labelled.add(line.labelledAt(y));
            free = y + LABEL_HEIGHT;
        }
        return labelled;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Years from the first to the last that has any figure. */
    public record YearRange(int first, int last) {}
}
