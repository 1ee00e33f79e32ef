package ru.mentorcentre.assessment;

import java.math.BigDecimal;
import java.util.List;
import ru.mentorcentre.municipality.Normalisation;

/**
 * A method with its indicators.
 *
 * @param version {@code null} when it is not stored yet
 * @param example the suggested set, not a method of the region
 */
record StoredMethod(
        int year,
        MethodKind kind,
        Integer version,
        Normalisation normalisation,
        String source,
        boolean example,
        List<IndicatorLine> indicators) {

    /** Sum of the weights, to be shown. */
    public String weights() {
        return NumberText.plain(
                indicators.stream().map(IndicatorLine::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The same for another year, not stored yet. */
    StoredMethod copiedTo(int another) {
        return new StoredMethod(another, kind, null, normalisation, source, example, indicators);
    }
}
