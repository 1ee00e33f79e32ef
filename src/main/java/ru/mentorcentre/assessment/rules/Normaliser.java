package ru.mentorcentre.assessment.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ru.mentorcentre.profile.IndexRules.Normalisation;

/** Brings the values of one indicator in one year to the scale 0..1 (domain §1.5). */
final class Normaliser {

    private static final BigDecimal MIDDLE = new BigDecimal("0.5");

    private Normaliser() {}

    /** The function for an indicator, made from its values at all participants; {@code null} among them is skipped. */
    static UnaryOperator<BigDecimal> of(Normalisation kind, IndicatorScale scale, Stream<BigDecimal> participants) {
        var sorted = participants.filter(Objects::nonNull).sorted().toList();
        if (sorted.isEmpty()) {
            return value -> MIDDLE;
        }
        return switch (kind) {
            case MINMAX -> minmax(sorted.get(0), sorted.get(sorted.size() - 1));
            case FIXED -> scale::normalise;
            case RANK -> rank(sorted);
        };
    }

    private static UnaryOperator<BigDecimal> minmax(BigDecimal worst, BigDecimal best) {
        var length = best.subtract(worst);
        return value -> length.signum() == 0 ? MIDDLE : value.subtract(worst).divide(length, MathContext.DECIMAL128);
    }

    /** Equal values share the middle of their places; the last place is 0, the first is 1. */
    private static UnaryOperator<BigDecimal> rank(List<BigDecimal> sorted) {
        if (sorted.size() == 1) {
            return value -> MIDDLE;
        }
        var twiceTheMiddle = new TreeMap<BigDecimal, Integer>();
        for (int place = 0; place < sorted.size(); place++) {
            twiceTheMiddle.merge(sorted.get(place), 2 * place, (known, next) -> known + 1);
        }
        var twiceTheLast = BigDecimal.valueOf(2L * (sorted.size() - 1));
        return value -> BigDecimal.valueOf(twiceTheMiddle.get(value)).divide(twiceTheLast, MathContext.DECIMAL128);
    }
}
