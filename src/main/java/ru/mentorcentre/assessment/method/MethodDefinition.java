package ru.mentorcentre.assessment.method;

import java.math.BigDecimal;
import java.util.List;
import ru.mentorcentre.assessment.rules.NumberText;
import ru.mentorcentre.profile.IndexRules.Normalisation;

/**
 * A method with its indicators.
 *
 * @param version {@code null} when it is not stored yet
 * @param example the suggested set, not a method of the region
 */
record MethodDefinition(
        int year,
        MethodKind kind,
        Integer version,
        Normalisation normalisation,
        String source,
        boolean example,
        List<IndicatorDefinition> indicators) {

    /** Sum of the weights, to be shown. */
    public String weights() {
        return NumberText.plain(
                indicators.stream().map(IndicatorDefinition::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The same for another year, not stored yet. */
    MethodDefinition copiedTo(int another) {
        return new MethodDefinition(another, kind, null, normalisation, source, example, indicators);
    }
}
