package ru.mentorcentre.results.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact arithmetic mean: the sum and the count, divided only to be shown. */
public record ExactMean(BigDecimal sum, int count) {

    public static ExactMean of(Iterable<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (BigDecimal value : values) {
            sum = sum.add(value);
            count++;
        }
        return new ExactMean(sum, count);
    }

    /** Rounded half up, once; {@code null} for nobody. */
    public BigDecimal rounded(int digits) {
        return count == 0 ? null : sum.divide(BigDecimal.valueOf(count), digits, RoundingMode.HALF_UP);
    }
}
