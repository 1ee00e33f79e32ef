package ru.mentorcentre.school;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

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
        BigDecimal welfareIndex) {

    /** What was found for one zone. */
    public Finding of(RiskZone zone) {
        return switch (zone) {
            case INSTABILITY -> instability;
            case EXAM_DIVERGENCE -> examDivergence;
            case PART_TIME_STUDY -> partTimeStudy;
            case ADVANCED_BELOW_MEAN -> advancedBelowMean;
        };
    }

    /** The zones the school is in for certain. */
    public List<RiskZone> zones() {
        return Arrays.stream(RiskZone.values()).filter(zone -> of(zone).isYes()).toList();
    }

    /** The zones that cannot be told for want of data: «нет» would be a guess. */
    public List<RiskZone> unknownZones() {
        return Arrays.stream(RiskZone.values())
                .filter(zone -> of(zone) == Finding.INSUFFICIENT_DATA)
                .toList();
    }

    public Stability stability() {
        return Stability.of(stableHigh, stableLow);
    }
}
