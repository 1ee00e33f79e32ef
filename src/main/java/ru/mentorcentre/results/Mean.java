package ru.mentorcentre.results;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact arithmetic mean: the sum and the count, divided only to be shown. */
record Mean(BigDecimal sum, int count) {

    static Mean of(Iterable<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (BigDecimal value : values) {
            sum = sum.add(value);
            count++;
        }
        return new Mean(sum, count);
    }

    /** Rounded half up, once; {@code null} for nobody. */
    public BigDecimal rounded(int digits) {
        return count == 0 ? null : sum.divide(BigDecimal.valueOf(count), digits, RoundingMode.HALF_UP);
    }
}
