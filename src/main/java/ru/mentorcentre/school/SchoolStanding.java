package ru.mentorcentre.school;

import java.math.BigDecimal;

/**
 * What the last published classification found of a school in a year.
 *
 * @param level {@code null} when the school has none
 * @param type never {@code null}; {@link SchoolType#UNDEFINED} where it could not be found
 * @param resultsIndex ИОР, 0 to 1 with four decimals, {@code null} when missing
 * @param welfareIndex ИСБШ, four decimals, higher is better, {@code null} when missing
 */
public record SchoolStanding(
        long schoolId,
        int year,
        ResultsLevel level,
        SchoolType type,
        Finding instability,
        Finding examDivergence,
        Finding partTimeStudy,
        Finding advancedBelowMean,
        Finding stableHigh,
        Finding stableLow,
        BigDecimal resultsIndex,
        BigDecimal welfareIndex)
        implements Findings {}
