package ru.mentorcentre.assessment.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import ru.mentorcentre.profile.IndexRules.Normalisation;

/**
 * Index of educational results (ИОР) that the centre computes itself: Σ wₖzₖ / Σ wₖ over the indicators a school has
 * (domain §1.5). With {@code minmax} it moves when other schools move (§1.6). The index of ГИА or ВПР is the same
 * function over the indicators of that examination.
 */
public final class ResultsIndex {

    private final List<WeightedIndicator> indicators;
    private final Map<String, UnaryOperator<BigDecimal>> normalisers = new HashMap<>();
    private final BigDecimal allWeights;
    private final BigDecimal minimumCoverage;

    private ResultsIndex(
            List<WeightedIndicator> indicators,
            List<SchoolIndicators> participants,
            Normalisation normalisation,
            BigDecimal minimumCoverage) {
        this.indicators = indicators;
        this.minimumCoverage = minimumCoverage;
        allWeights = indicators.stream().map(WeightedIndicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (var indicator : indicators) {
            var values = participants.stream().map(school -> school.value(indicator.code()));
            normalisers.put(indicator.code(), Normaliser.of(normalisation, indicator.scale(), values));
        }
    }

    /**
     * Computes the index of every participant of a year.
     *
     * @param minimumCoverage share of the weights below which a school gets no index
     */
    public static Map<Long, IndexValue> compute(
            List<WeightedIndicator> indicators,
            List<SchoolIndicators> participants,
            Normalisation normalisation,
            BigDecimal minimumCoverage) {
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException("An index needs at least one indicator");
        }
        var index = new ResultsIndex(indicators, participants, normalisation, minimumCoverage);
        var values = new HashMap<Long, IndexValue>();
        participants.forEach(school -> values.put(school.schoolId(), index.valueOf(school)));
        return values;
    }

    private IndexValue valueOf(SchoolIndicators school) {
        var available = BigDecimal.ZERO;
        var sum = BigDecimal.ZERO;
        for (var indicator : indicators) {
            var value = school.value(indicator.code());
            if (value != null) {
                var normalised = normalisers.get(indicator.code()).apply(value);
                available = available.add(indicator.weight());
                sum = sum.add(indicator.contribution(normalised));
            }
        }
        var covered = available.signum() > 0 && available.compareTo(minimumCoverage.multiply(allWeights)) >= 0;
        return new IndexValue(
                covered ? IndexValue.rounded(sum, available) : null, IndexValue.rounded(available, allWeights));
    }
}
