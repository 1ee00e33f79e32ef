package ru.mentorcentre.municipality;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * Settings of the four criteria of risk (domain §0 table, §4, A4–A8). A criterion that is switched off is «не
 * применимо» for every school.
 *
 * @param examRatio how many times the results of ГИА and ВПР have to differ, more than 1; the sources say 1,5
 */
public record RiskRules(
        boolean instability,
        InstabilityBase instabilityBase,
        boolean examDivergence,
        ExamMetric examMetric,
        BigDecimal examRatio,
        boolean partTimeStudy,
        PartTimePopulation partTimePopulation,
        boolean advancedBelowMean,
        AdvancedBase advancedBase) {

    private static final BigDecimal EXAM_RATIO = new BigDecimal("1.5");

    public RiskRules {
        requireNonNull(instabilityBase);
        requireNonNull(examMetric);
        requireNonNull(partTimePopulation);
        requireNonNull(advancedBase);
        if (examRatio.compareTo(BigDecimal.ONE) <= 0) {
            throw new IllegalArgumentException("Ratio of ГИА and ВПР has to be more than 1: " + examRatio);
        }
    }

    /** All four criteria (S002), each with its default. */
    public static RiskRules defaults() {
        return new RiskRules(
                true,
                InstabilityBase.AM,
                true,
                ExamMetric.INDEX,
                EXAM_RATIO,
                true,
                PartTimePopulation.ALL,
                true,
                AdvancedBase.MEAN);
    }

    /** The same settings without the criterion of part-time study (S004). */
    public RiskRules withoutPartTimeStudy() {
        return new RiskRules(
                instability,
                instabilityBase,
                examDivergence,
                examMetric,
                examRatio,
                false,
                partTimePopulation,
                advancedBelowMean,
                advancedBase);
    }
}
