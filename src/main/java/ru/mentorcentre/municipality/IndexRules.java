package ru.mentorcentre.municipality;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * Settings of indices that the centre computes itself (domain §1.5).
 *
 * @param normalisation what a new method starts with
 * @param minimumCoverage smallest share of the weights, 0..1, for which a school has figures; below it ИОР is not
 *     computed
 */
public record IndexRules(Normalisation normalisation, BigDecimal minimumCoverage) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public IndexRules {
        requireNonNull(normalisation);
        if (minimumCoverage.signum() < 0 || minimumCoverage.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("Coverage out of 0..1: " + minimumCoverage);
        }
    }

    /** The default: from the worst school to the best, at least half of the weights. */
    public static IndexRules defaults() {
        return new IndexRules(Normalisation.MINMAX, HALF);
    }
}
