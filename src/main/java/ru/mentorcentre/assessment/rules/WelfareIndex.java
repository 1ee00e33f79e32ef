package ru.mentorcentre.assessment.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import ru.mentorcentre.profile.IndexRules.Normalisation;

/**
 * Index of social welfare of the school (ИСБШ) from given weights: Σ wⱼ·sⱼ·zⱼ, higher is better (domain §2.2). It has no
 * fixed range. A school without one of the characteristics gets no index: nothing is guessed.
 */
public final class WelfareIndex {

    private WelfareIndex() {}

    /** Computes the index of every participant of a year; a school without an index is not in the map. */
    public static Map<Long, BigDecimal> compute(
            List<ContextCharacteristic> characteristics,
            List<SchoolIndicators> participants,
            Normalisation normalisation) {
        if (characteristics.isEmpty()) {
            throw new IllegalArgumentException("An index needs at least one characteristic");
        }
        var normalisers = new HashMap<String, UnaryOperator<BigDecimal>>();
        for (var one : characteristics) {
            var values = participants.stream().map(school -> school.value(one.code()));
            normalisers.put(one.code(), Normaliser.of(normalisation, one.scale(), values));
        }
        var indices = new HashMap<Long, BigDecimal>();
        for (var school : participants) {
            if (characteristics.stream().allMatch(one -> school.value(one.code()) != null)) {
                var sum = characteristics.stream()
                        .map(one -> one.signedWeight()
                                .multiply(normalisers.get(one.code()).apply(school.value(one.code()))))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                indices.put(school.schoolId(), IndexValue.rounded(sum, BigDecimal.ONE));
            }
        }
        return indices;
    }
}
