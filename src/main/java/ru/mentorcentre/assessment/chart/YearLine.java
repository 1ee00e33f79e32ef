package ru.mentorcentre.assessment.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import ru.mentorcentre.assessment.rules.NumberText;

/**
 * One figure over the years as a line that breaks where a year has none.
 *
 * @param css look of the line
 * @param segments points of each unbroken piece of at least two years, as SVG wants them
 * @param labelY where its name stands beside its last point
 */
public record YearLine(String title, String css, List<String> segments, List<Dot> dots, double labelY) {

    static YearLine of(
            String title, String css, SortedMap<Integer, BigDecimal> values, YearAxis years, AxisScale scale) {
        List<String> segments = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int length = 0;
        int previous = Integer.MIN_VALUE;
        for (Map.Entry<Integer, BigDecimal> value : new TreeMap<>(values).entrySet()) {
            int year = value.getKey();
            if (previous != year - 1) {
                keep(segments, piece, length);
                piece = new StringBuilder();
                length = 0;
            }
            Dot dot = new Dot(
                    years.at(year),
                    scale.at(value.getValue()),
                    "%s за %d год: %s".formatted(title, year, NumberText.index(value.getValue())));
            piece.append(dot.x()).append(',').append(dot.y()).append(' ');
            dots.add(dot);
            length++;
            previous = year;
        }
        keep(segments, piece, length);
        return new YearLine(
                title,
                css,
                segments,
                dots,
                dots.isEmpty() ? 0 : dots.get(dots.size() - 1).y());
    }

    private static void keep(List<String> segments, StringBuilder piece, int length) {
        if (length > 1) {
            segments.add(piece.toString().strip());
        }
    }

    /** Where its name begins. */
    public double labelX() {
        return dots.get(dots.size() - 1).x() + 10;
    }

    YearLine labelledAt(double y) {
        return new YearLine(title, css, segments, dots, AxisScale.tenth(y));
    }

    /** The figure of one year. */
    public record Dot(double x, double y, String title) {}
}
