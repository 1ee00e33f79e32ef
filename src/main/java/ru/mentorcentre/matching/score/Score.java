package ru.mentorcentre.matching.score;

import java.util.List;
import java.util.stream.Stream;

/** The points of a pair, part by part. Whole numbers, so that sums are exact. Parts with the weight 0 are left out. */
public record Score(List<ScoredPart> parts) {

    private static final ScorePart[] PARTS = ScorePart.values();

    public Score {
        parts = List.copyOf(parts);
    }

    public static Score of(Pairing pairing) {
        var settings = pairing.circumstances().settings();
        return new Score(Stream.of(PARTS)
                .filter(part -> settings.weight(part) > 0)
                .map(part -> part.score(pairing))
                .toList());
    }

    /** The total of {@link #of} without the reasons. */
    public static int points(Pairing pairing) {
        int sum = 0;
        for (ScorePart part : PARTS) {
            sum += part.points(pairing);
        }
        return sum;
    }

    public int total() {
        return parts.stream().mapToInt(ScoredPart::points).sum();
    }

    /** The total without the balance of load, which depends on whom else the mentor takes. */
    public int ofThePair() {
        return total() - points(ScorePart.LOAD);
    }

    /** Points of one part; 0 when it is switched off. */
    public int points(ScorePart part) {
        return parts.stream()
                .filter(scored -> scored.part() == part)
                .mapToInt(ScoredPart::points)
                .sum();
    }
}
