package ru.mentorcentre.school;

import java.util.Arrays;
import java.util.List;

/** All that a classification found of a school in a year, however it is read. */
public interface Findings {

    Finding instability();

    Finding examDivergence();

    Finding partTimeStudy();

    Finding advancedBelowMean();

    Finding stableHigh();

    Finding stableLow();

    /** What was found for one zone. */
    default Finding of(RiskZone zone) {
        return switch (zone) {
            case INSTABILITY -> instability();
            case EXAM_DIVERGENCE -> examDivergence();
            case PART_TIME_STUDY -> partTimeStudy();
            case ADVANCED_BELOW_MEAN -> advancedBelowMean();
        };
    }

    /** The zones the school is in for certain. */
    default List<RiskZone> zones() {
        return Arrays.stream(RiskZone.values()).filter(zone -> of(zone).isYes()).toList();
    }

    /** The zones that cannot be told for want of data: «нет» would be a guess. */
    default List<RiskZone> unknownZones() {
        return Arrays.stream(RiskZone.values())
                .filter(zone -> of(zone) == Finding.INSUFFICIENT_DATA)
                .toList();
    }

    /** Both findings of three years in one word. */
    default Stability stability() {
        return Stability.of(stableHigh(), stableLow());
    }
}
