package ru.mentorcentre.assessment.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ru.mentorcentre.assessment.rules.NumberText;

/**
 * How values of an index lie along one side of a picture.
 *
 * @param low value at {@code from}, a whole number of steps
 * @param high value at {@code to}, greater than {@code low}
 * @param step between two ticks: 1, 2 or 5 times a power of ten
 * @param from place of {@code low}, in units of the picture
 * @param to place of {@code high}; smaller than {@code from} where values grow upwards
 */
public record AxisScale(BigDecimal low, BigDecimal high, BigDecimal step, double from, double to) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal TWO_AND_A_HALF = new BigDecimal("2.5");

    /**
     * The smallest scale with round ends that holds all values; from 0 to 1 when there are none.
     *
     * @param mostSteps so many steps lie between the least value and the greatest, at most
     */
    static AxisScale around(Stream<BigDecimal> values, int mostSteps, double from, double to) {
        List<BigDecimal> sorted = values.filter(Objects::nonNull).sorted().toList();
        if (sorted.isEmpty()) {
            return new AxisScale(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("0.2"), from, to);
        }
        BigDecimal least = sorted.get(0);
        BigDecimal most = sorted.get(sorted.size() - 1);
        BigDecimal step = step(most.subtract(least), mostSteps);
        BigDecimal low = round(least, step, RoundingMode.FLOOR);
        BigDecimal high = round(most, step, RoundingMode.CEILING);
        if (low.compareTo(high) == 0) {
            low = low.subtract(step);
            high = high.add(step);
        }
        return new AxisScale(low, high, step, from, to);
    }

    /** The smallest round step of which so many are enough; 0.1 where all values are one. */
    private static BigDecimal step(BigDecimal range, int mostSteps) {
        BigDecimal step = new BigDecimal("0.0001");
        if (range.signum() == 0) {
            return new BigDecimal("0.1");
        }
        while (step.multiply(BigDecimal.valueOf(mostSteps)).compareTo(range) < 0) {
            boolean two = step.unscaledValue().toString().startsWith("2");
            step = step.multiply(two ? TWO_AND_A_HALF : TWO).stripTrailingZeros();
        }
        return step;
    }

    private static BigDecimal round(BigDecimal value, BigDecimal step, RoundingMode mode) {
        return value.divide(step, 0, mode).multiply(step);
    }

    /** The place of a value, to a tenth of a unit; a value outside stands at the nearer end. */
    double at(BigDecimal value) {
        double share = value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
        return tenth(from + Math.min(1, Math.max(0, share)) * (to - from));
    }

    /** Ticks at every step, from low to high. */
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal value = low; value.compareTo(high) <= 0; value = value.add(step)) {
            ticks.add(new Tick(at(value), NumberText.plain(value)));
        }
        return ticks;
    }

    static double tenth(double place) {
        return Math.round(place * 10) / 10.0;
    }

    /** A mark on an axis. */
    public record Tick(double at, String label) {}
}
