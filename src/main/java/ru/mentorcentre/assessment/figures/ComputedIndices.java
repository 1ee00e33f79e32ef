package ru.mentorcentre.assessment.figures;

import java.math.BigDecimal;

/**
 * What the centre's method made of a school's indicators; {@code null} where there are too few of them.
 *
 * @param coverage share of the weights of ИОР the school has values for, 0..1
 */
public record ComputedIndices(
        BigDecimal resultsIndex,
        BigDecimal coverage,
        BigDecimal welfareIndex,
        BigDecimal giaIndex,
        BigDecimal vprIndex) {

    public static final ComputedIndices NONE = new ComputedIndices(null, null, null, null, null);
}
