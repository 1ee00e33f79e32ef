package ru.mentorcentre.municipality;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * Settings of the type of a school (domain §2.6, §3, A3).
 *
 * @param fixedResults threshold of ИОР, wanted only by {@link TypeRule#FIXED}
 * @param fixedWelfare threshold of ИСБШ, wanted only by {@link TypeRule#FIXED}
 * @param welfareMaxAge how many years old an ИСБШ may be that stands in for a missing one: {@code isbsh_max_age}, 0 to
 *     {@value #OLDEST_WELFARE}; 0 takes that of the same year only
 */
public record TypeRules(
        TypeRule typeRule, TieRule typeTie, BigDecimal fixedResults, BigDecimal fixedWelfare, int welfareMaxAge) {

    /** A run looks at three years, so an index of two years ago is the oldest there is. */
    public static final int OLDEST_WELFARE = 2;

    public TypeRules {
        requireNonNull(typeRule);
        requireNonNull(typeTie);
        if (typeRule == TypeRule.FIXED && (fixedResults == null || fixedWelfare == null)) {
            throw new IllegalArgumentException("Fixed thresholds need two numbers");
        }
        if (welfareMaxAge < 0 || welfareMaxAge > OLDEST_WELFARE) {
            throw new IllegalArgumentException("Age of ИСБШ out of 0.." + OLDEST_WELFARE + ": " + welfareMaxAge);
        }
    }

    /** The default: above the median is high, a tie is low, ИСБШ of the same year. */
    public static TypeRules defaults() {
        return of(TypeRule.MEDIAN, TieRule.LOW);
    }

    /** A rule that finds its thresholds in the population of the year. */
    public static TypeRules of(TypeRule rule, TieRule tie) {
        return new TypeRules(rule, tie, null, null, 0);
    }

    /** The rule with two thresholds of the region. */
    public static TypeRules fixed(BigDecimal results, BigDecimal welfare, TieRule tie) {
        return new TypeRules(TypeRule.FIXED, tie, results, welfare, 0);
    }
}
