package ru.mentorcentre.assessment.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ru.mentorcentre.profile.LevelRules.QuartileMethod;

/**
 * The three cut points of a population, exact: a position is a whole number of quarters, so nothing is ever rounded
 * (domain §1.2). Equal values stand on the same side of every cut point.
 */
record Quartiles(BigDecimal q1, BigDecimal q2, BigDecimal q3) {

    /** With fewer schools there are no quarters to speak of (domain §1.4). */
    static final int SMALLEST_POPULATION = 4;

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /** Cut points of sorted values; empty when there are too few of them. */
    static Optional<Quartiles> of(List<BigDecimal> sorted, QuartileMethod method) {
        if (sorted.size() < SMALLEST_POPULATION) {
            return Optional.empty();
        }
        return Optional.of(new Quartiles(cut(sorted, 1, method), cut(sorted, 2, method), cut(sorted, 3, method)));
    }

    private static BigDecimal cut(List<BigDecimal> sorted, int quartile, QuartileMethod method) {
        var n = (long) sorted.size();
        var quarters = switch (method) {
            case TYPE_7 -> (n - 1) * quartile;
            case TYPE_6 -> (n + 1) * quartile - 4;
        };
        var below = sorted.get((int) (quarters / 4));
        var rest = quarters % 4;
        if (rest == 0) {
            return below;
        }
        var above = sorted.get((int) (quarters / 4) + 1);
        return below.add(above.subtract(below).multiply(QUARTER).multiply(BigDecimal.valueOf(rest)));
    }
}
