package ru.mentorcentre.assessment.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import ru.mentorcentre.assessment.rules.NumberText;
import ru.mentorcentre.assessment.rules.Population;
import ru.mentorcentre.assessment.rules.TypeAxis;

/**
 * Where one axis of the type parts high from low, to be drawn as lines: one line for a median, a mean or a given number,
 * two for the outer quarters, none in an empty population.
 */
record ThresholdLines(List<Line> lines) {

    static ThresholdLines of(TypeAxis axis) {
        Population population = axis.population();
        return new ThresholdLines(
                switch (axis.rules().typeRule()) {
                    case MEDIAN -> line("медиана", population.median());
                    case MEAN -> line("среднее", population.mean());
                    case FIXED -> line("порог", axis.fixed());
                    case QUARTILE ->
                        population.hasLevels()
                                ? List.of(new Line("Q1", population.q1()), new Line("Q3", population.q3()))
                                : List.of();
                });
    }

    private static List<Line> line(String word, BigDecimal value) {
        return value == null ? List.of() : List.of(new Line(word, value));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Up to here a value is low. */
    BigDecimal lowUntil() {
        return lines.get(0).value();
    }

    /** Above this a value is high. */
    BigDecimal highFrom() {
        return lines.get(lines.size() - 1).value();
    }

    Stream<BigDecimal> values() {
        return lines.stream().map(Line::value);
    }

    /** One line with the word for it. */
    record Line(String word, BigDecimal value) {

        /** «медиана 0,4407»: a line is read off to four digits. */
        String label() {
            return word + " " + NumberText.rounded(value, 4);
        }
    }
}
