package ru.mentorcentre.assessment.rules;

import java.math.BigDecimal;

/**
 * One indicator of an index.
 *
 * @param code name of the column of an import
 * @param weight positive; weights need not add up to 1
 * @param inverse less is better: the normalised value is turned around, z → 1 − z
 */
public record WeightedIndicator(String code, BigDecimal weight, boolean inverse, IndicatorScale scale) {

    public WeightedIndicator {
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("Weight of " + code + " has to be positive: " + weight);
        }
    }

    /** The normalised value with its direction and weight. */
    BigDecimal contribution(BigDecimal normalised) {
        return weight.multiply(inverse ? BigDecimal.ONE.subtract(normalised) : normalised);
    }
}
