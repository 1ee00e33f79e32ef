package ru.mentorcentre.assessment.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A computed index of a school.
 *
 * @param value four digits, half up; {@code null} when the coverage is too small
 * @param coverage share of the weights for which the school has figures, 0..1, four digits
 */
public record IndexValue(BigDecimal value, BigDecimal coverage) {

    private static final int DIGITS = 4;
    private static final int GUARD_DIGITS = 20;

    /**
     * Rounds a quotient once. Its terms carry 34 digits, so the step over twenty of them first brings a sum of thirds
     * that is exactly half a unit back to that half.
     */
    static BigDecimal rounded(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, GUARD_DIGITS, RoundingMode.HALF_UP).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
