package ru.mentorcentre.reserve.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the marks of a candidate come to.
 *
 * @param median of the experts' weighted means, so that one odd expert does not decide
 * @param spread between the highest and the lowest of them, {@code null} for a single one
 */
public record ReviewScore(BigDecimal median, BigDecimal spread) {

    private static final int DIGITS = 2;
    private static final BigDecimal OUTLYING = new BigDecimal(3);

    /** Nothing where nobody has rated. */
    static Optional<ReviewScore> of(Collection<BigDecimal> means) {
        if (means.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = means.stream().sorted().toList();
        int middle = sorted.size() / 2;
        BigDecimal median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
        return Optional.of(new ReviewScore(
                median.setScale(DIGITS, RoundingMode.HALF_UP),
                sorted.size() == 1
                        ? null
                        : sorted.get(sorted.size() - 1)
                                .subtract(sorted.get(0))
                                .setScale(DIGITS, RoundingMode.HALF_UP)));
    }

    /** One expert's mean: each mark as often as its quality weighs. */
    static BigDecimal mean(Map<String, Integer> marks, Map<String, Integer> weights) {
        long sum = 0;
        long weight = 0;
        for (Map.Entry<String, Integer> mark : marks.entrySet()) {
            int one = weights.getOrDefault(mark.getKey(), 0);
            sum += (long) one * mark.getValue();
            weight += one;
        }
        return weight == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(weight), DIGITS, RoundingMode.HALF_UP);
    }

    /** The experts disagree so much that it has to be talked over. */
    public boolean isOutlying() {
        return spread != null && spread.compareTo(OUTLYING) >= 0;
    }
}
