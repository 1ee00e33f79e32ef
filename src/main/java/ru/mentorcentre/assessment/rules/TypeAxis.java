package ru.mentorcentre.assessment.rules;

import static ru.mentorcentre.assessment.rules.NumberText.index;
import static ru.mentorcentre.assessment.rules.NumberText.indices;

import java.math.BigDecimal;
import ru.mentorcentre.profile.TypeRules;

/**
 * One of the two axes of the type, ИОР or ИСБШ, with its own threshold from its own population (domain §3).
 *
 * @param name Russian short name of the index
 * @param fixed threshold of the region, used by the rule {@code fixed} only
 */
public record TypeAxis(String name, Population population, TypeRules rules, BigDecimal fixed) {

    static TypeAxis results(Population population, TypeRules rules) {
        return new TypeAxis("ИОР", population, rules, rules.fixedResults());
    }

    static TypeAxis welfare(Population population, TypeRules rules) {
        return new TypeAxis("ИСБШ", population, rules, rules.fixedWelfare());
    }

    /** The side a school's value is on; the value belongs to the population. */
    ThresholdSide sideOf(BigDecimal value) {
        return switch (rules.typeRule()) {
            case MEDIAN -> split(value.compareTo(population.median()));
            case MEAN -> split(population.compareToMean(value));
            case FIXED -> split(value.compareTo(fixed));
            case QUARTILE -> population.hasLevels() ? outerQuarter(value) : ThresholdSide.NEITHER;
        };
    }

    private ThresholdSide outerQuarter(BigDecimal value) {
        if (split(value.compareTo(population.q3())) == ThresholdSide.HIGH) {
            return ThresholdSide.HIGH;
        }
        return split(value.compareTo(population.q1())) == ThresholdSide.LOW ? ThresholdSide.LOW : ThresholdSide.NEITHER;
    }

    private ThresholdSide split(int comparison) {
        if (comparison != 0) {
            return comparison > 0 ? ThresholdSide.HIGH : ThresholdSide.LOW;
        }
        return switch (rules.typeTie()) {
            case LOW -> ThresholdSide.LOW;
            case HIGH -> ThresholdSide.HIGH;
            case NONE -> ThresholdSide.NEITHER;
        };
    }

    /** «ИОР 0,9000 > 0,44065 (медиана) — высокий». */
    String explain(BigDecimal value) {
        return name + " " + compared(value) + " — " + sideOf(value).title();
    }

    private String compared(BigDecimal value) {
        return switch (rules.typeRule()) {
            case MEDIAN -> indices(value, population.median(), value.compareTo(population.median())) + " (медиана)";
            case MEAN -> indices(value, population.mean(), population.compareToMean(value)) + " (среднее)";
            case FIXED -> indices(value, fixed, value.compareTo(fixed)) + " (порог из правил)";
            case QUARTILE ->
                population.hasLevels()
                        ? "%s при Q1 = %s и Q3 = %s"
                                .formatted(index(value), index(population.q1()), index(population.q3()))
                        : index(value) + ", четверти не определены";
        };
    }
}
