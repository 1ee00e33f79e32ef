package ru.mentorcentre.assessment.rules;

import static ru.mentorcentre.assessment.rules.NumberText.indices;

import java.math.BigDecimal;
import ru.mentorcentre.profile.RiskRules.AdvancedBase;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;

/**
 * Criterion 4 of risk: a school of advanced level whose ИОР is below the mean of all schools of the year (domain §4.4;
 * S002, S004). Strict: equal to the mean is not below. Does not apply to ordinary schools.
 */
public record AdvancedBelowMean(Finding finding) {

    static final AdvancedBelowMean NOT_APPLICABLE = new AdvancedBelowMean(Finding.NOT_APPLICABLE);

    /** The criterion for a school of advanced level. */
    static AdvancedBelowMean of(BigDecimal resultsIndex, ResultsLevel level, Population population, AdvancedBase base) {
        return new AdvancedBelowMean(
                switch (base) {
                    case LEVEL ->
                        level == null
                                ? Finding.INSUFFICIENT_DATA
                                : Finding.of(level == ResultsLevel.LOW || level == ResultsLevel.BELOW_AVERAGE);
                    case MEAN, MEDIAN ->
                        resultsIndex == null
                                ? Finding.INSUFFICIENT_DATA
                                : Finding.of(comparison(resultsIndex, population, base) < 0);
                });
    }

    private static int comparison(BigDecimal value, Population population, AdvancedBase base) {
        return base == AdvancedBase.MEAN ? population.compareToMean(value) : value.compareTo(population.median());
    }

    /** «Школа повышенного уровня; ИОР 0,4700 < 0,4718 (среднее по школам): ниже». */
    String explain(SchoolFigures school, ResultsLevel level, ClassificationBasis basis) {
        if (!basis.rules().risks().advancedBelowMean()) {
            return Explanation.SWITCHED_OFF;
        }
        if (!school.advanced()) {
            return "Не школа повышенного уровня";
        }
        if (finding == Finding.INSUFFICIENT_DATA) {
            return "Школа повышенного уровня; нет ИОР или его уровня за %d год".formatted(basis.year());
        }
        return "Школа повышенного уровня; " + compared(school.current().resultsIndex(), level, basis);
    }

    private String compared(BigDecimal value, ResultsLevel level, ClassificationBasis basis) {
        var base = basis.rules().risks().advancedBase();
        if (base == AdvancedBase.LEVEL) {
            return "уровень ИОР «%s»".formatted(level.title());
        }
        var population = basis.thresholds().results();
        var threshold = base == AdvancedBase.MEAN ? population.mean() : population.median();
        return "ИОР %s (%s): %s"
                .formatted(
                        indices(value, threshold, comparison(value, population, base)),
                        base == AdvancedBase.MEAN ? "среднее по школам" : "медиана школ",
                        finding.isYes() ? "ниже" : "не ниже");
    }
}
