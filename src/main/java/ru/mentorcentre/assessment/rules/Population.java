package ru.mentorcentre.assessment.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ru.mentorcentre.profile.LevelRules.QuartileMethod;

/**
 * One figure over all schools of a year that have it: the thresholds of a run. Six digits hold every cut point of
 * four-digit values exactly; the mean is compared by multiplication and rounded only to be shown (domain §0.2).
 *
 * @param count schools that have the figure
 * @param min smallest value, {@code null} in an empty population, as are {@code max} and {@code median}
 * @param q1 first quartile, {@code null} below {@value Quartiles#SMALLEST_POPULATION} schools, as is {@code q3}
 */
public record Population(
        int count, BigDecimal sum, BigDecimal min, BigDecimal max, BigDecimal q1, BigDecimal median, BigDecimal q3) {

    private static final int DIGITS = 6;

    /** The population of the values that are there; {@code null} is skipped. */
    static Population of(Stream<BigDecimal> values, QuartileMethod method) {
        var sorted = values.filter(Objects::nonNull).sorted().toList();
        if (sorted.isEmpty()) {
            return new Population(0, BigDecimal.ZERO, null, null, null, null, null);
        }
        var sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var quartiles = Quartiles.of(sorted, method);
        return new Population(
                sorted.size(),
                sum,
                sorted.get(0),
                sorted.get(sorted.size() - 1),
                quartiles.map(q -> shown(q.q1())).orElse(null),
                shown(middle(sorted)),
                quartiles.map(q -> shown(q.q3())).orElse(null));
    }

    /** The second quartile: the median, when there are quartiles at all. */
    BigDecimal q2() {
        return q1 == null ? null : median;
    }

    /** Arithmetic mean to six digits, only to be shown; {@code null} in an empty population. */
    public BigDecimal mean() {
        return count == 0 ? null : sum.divide(BigDecimal.valueOf(count), DIGITS, RoundingMode.HALF_UP);
    }

    /** Compares a value with the exact mean: −1, 0 or 1. */
    int compareToMean(BigDecimal value) {
        return value.multiply(BigDecimal.valueOf(count)).compareTo(sum);
    }

    /** Whether the schools cannot be told apart. */
    boolean allEqual() {
        return count > 0 && min.compareTo(max) == 0;
    }

    /** Whether quarters mean anything: enough schools, and not all equal (domain §1.4). */
    public boolean hasLevels() {
        return q1 != null && !allEqual();
    }

    private static BigDecimal middle(List<BigDecimal> sorted) {
        var upper = sorted.get(sorted.size() / 2);
        var lower = sorted.get((sorted.size() - 1) / 2);
        return lower.add(upper).divide(BigDecimal.valueOf(2));
    }

    private static BigDecimal shown(BigDecimal exact) {
        return exact.setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
