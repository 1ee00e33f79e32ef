package ru.mentorcentre.municipality;

import static java.util.Objects.requireNonNull;

/**
 * How satisfaction of participants is measured (domain §9.3, A11, A12).
 *
 * @param satisfiedMin from which mark of ten a person is satisfied, 1 to 10
 */
public record SatisfactionRules(SatisfactionSource source, SatisfactionBase base, int satisfiedMin) {

    public SatisfactionRules {
        requireNonNull(source);
        requireNonNull(base);
        if (satisfiedMin < 1 || satisfiedMin > 10) {
            throw new IllegalArgumentException("Mark out of 1..10: " + satisfiedMin);
        }
    }

    /** The default: «да» over all participants, satisfied from 7 of 10. */
    public static SatisfactionRules defaults() {
        return new SatisfactionRules(SatisfactionSource.LIKED, SatisfactionBase.PARTICIPANTS, 7);
    }
}
