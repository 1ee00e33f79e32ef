package ru.mentorcentre.assessment.rules;

import java.math.BigDecimal;

/**
 * One characteristic of a school's social context, with the weight the region gives (domain §2.2).
 *
 * @param weight not negative
 * @param favourable sign: {@code true} when more of it means better conditions (+1), {@code false} when worse (−1)
 */
public record ContextCharacteristic(String code, BigDecimal weight, boolean favourable, IndicatorScale scale) {

    public ContextCharacteristic {
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("Weight of " + code + " is negative: " + weight);
        }
    }

    /** Weight with its sign. */
    BigDecimal signedWeight() {
        return favourable ? weight : weight.negate();
    }
}
