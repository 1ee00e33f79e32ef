package ru.mentorcentre.assessment.method;

import java.math.BigDecimal;
import ru.mentorcentre.assessment.rules.ContextCharacteristic;
import ru.mentorcentre.assessment.rules.IndicatorScale;
import ru.mentorcentre.assessment.rules.WeightedIndicator;

/**
 * An indicator of a method.
 *
 * @param code name of the column of an import, Latin letters
 * @param weight positive; weights need not add up to 1
 * @param inverse less is better: for ИСБШ the sign of the characteristic is minus
 * @param exam {@code null} when it belongs to none
 */
public record IndicatorDefinition(
        String code, String title, BigDecimal weight, boolean inverse, IndicatorScale scale, Exam exam) {

    WeightedIndicator weighted() {
        return new WeightedIndicator(code, weight, inverse, scale);
    }

    ContextCharacteristic characteristic() {
        return new ContextCharacteristic(code, weight, !inverse, scale);
    }
}
