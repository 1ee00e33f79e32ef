package ru.mentorcentre.matching.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How points are given. Our decision throughout (domain §14 [P]): the sources name the inputs, not their weights.
 *
 * @param weights most points of each part, 0 to 1000; 0 switches a part off
 * @param serviceGap years of service by which an experienced mentor is ahead of a young specialist; full points from here
 * @param kindredSubjects groups of subject codes within which a teacher of one helps with another; empty: the same only
 */
public record MatchingSettings(Map<ScorePart, Integer> weights, int serviceGap, List<Set<String>> kindredSubjects) {

    public static final int MOST = 1000;
    public static final int MOST_GAP = 40;

    /** Schools have one teacher for the subjects of a group. */
    public static final List<Set<String>> KINDRED = List.of(
            Set.of("mathematics", "algebra", "geometry", "probability"),
            Set.of("russian", "literature"),
            Set.of("native_language", "native_literature"),
            Set.of("primary", "reading", "world_around"),
            Set.of("history", "social_studies"),
            Set.of("social_studies", "law", "economics"),
            Set.of("physics", "astronomy"));

    public MatchingSettings {
        var complete = new EnumMap<ScorePart, Integer>(ScorePart.class);
        for (ScorePart part : ScorePart.values()) {
            int weight = weights.getOrDefault(part, part.weight());
            if (weight < 0 || weight > MOST) {
                throw new IllegalArgumentException("The weight of a part is 0 to 1000, not " + weight);
            }
            complete.put(part, weight);
        }
        if (serviceGap < 1 || serviceGap > MOST_GAP) {
            throw new IllegalArgumentException("The gap in service is 1 to 40 years, not " + serviceGap);
        }
        weights = Map.copyOf(complete);
        kindredSubjects = List.copyOf(kindredSubjects);
    }

    public static MatchingSettings defaults() {
        return new MatchingSettings(Map.of(), 7, KINDRED);
    }

    public int weight(ScorePart part) {
        return weights.get(part);
    }

    /** The same with another weight of one part. */
    MatchingSettings with(ScorePart part, int weight) {
        var changed = new EnumMap<>(weights);
        changed.put(part, weight);
        return new MatchingSettings(changed, serviceGap, kindredSubjects);
    }

    boolean areKindred(CatalogueEntry one, CatalogueEntry other) {
        return kindredSubjects.stream().anyMatch(group -> group.contains(one.code()) && group.contains(other.code()));
    }
}
