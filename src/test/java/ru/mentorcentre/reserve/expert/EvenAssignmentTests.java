package ru.mentorcentre.reserve.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many random seasons: only the eligible, as many as can be, and nobody with much more than another. */
class EvenAssignmentTests {

    private final Random random = new Random(20261130);

    @Test
    void whereAnybodyMayReviewAnythingNobodyHasTwoMoreThanAnother() {
        for (int round = 0; round < 300; round++) {
            int experts = 2 + random.nextInt(9);
            int needed = 1 + random.nextInt(Math.min(3, experts));
            Set<Long> all = LongStream.range(0, experts).boxed().collect(Collectors.toCollection(LinkedHashSet::new));
            List<EvenAssignment.Wanted> wanted = new ArrayList<>();
            int applications = 1 + random.nextInt(40);
            for (long one = 100; one < 100 + applications; one++) {
                wanted.add(new EvenAssignment.Wanted(one, needed, all));
            }
            Map<Long, Integer> loads = loads(EvenAssignment.of(wanted, Map.of()), all, Map.of());
            assertThat(Collections.max(loads.values()) - Collections.min(loads.values()))
                    .as("%s experts, %s applications, %s each", experts, applications, needed)
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void onlyTheEligibleAreGivenAndAsManyAsThereAre() {
        for (int round = 0; round < 500; round++) {
            Season season = season(2 + random.nextInt(9), 1 + random.nextInt(30));
            Map<Long, Set<Long>> given = EvenAssignment.of(season.wanted, season.loads);
            for (EvenAssignment.Wanted one : season.wanted) {
                assertThat(one.eligible()).containsAll(given.get(one.application()));
                assertThat(given.get(one.application()))
                        .hasSize(Math.max(
                                0, Math.min(one.missing(), one.eligible().size())));
            }
        }
    }

    /** Against all distributions there are: the sum of squares is least just when no other is more even. */
    @Test
    void noOtherDistributionIsMoreEven() {
        for (int round = 0; round < 300; round++) {
            Season season = season(2 + random.nextInt(3), 1 + random.nextInt(5));
            Set<Long> all = LongStream.range(0, season.experts).boxed().collect(Collectors.toSet());
            long found = squares(loads(EvenAssignment.of(season.wanted, season.loads), all, season.loads));
            assertThat(found).isEqualTo(least(season.wanted, 0, new HashMap<>(season.loads), all));
        }
    }

    private Season season(int experts, int applications) {
        Map<Long, Integer> loads = new HashMap<>();
        for (long expert = 0; expert < experts; expert++) {
            loads.put(expert, random.nextInt(4));
        }
        List<EvenAssignment.Wanted> wanted = new ArrayList<>();
        for (long one = 100; one < 100 + applications; one++) {
            Set<Long> eligible = new LinkedHashSet<>();
            for (long expert = 0; expert < experts; expert++) {
                if (random.nextInt(3) > 0) {
                    eligible.add(expert);
                }
            }
            wanted.add(new EvenAssignment.Wanted(one, random.nextInt(4) - 1, eligible));
        }
        return new Season(experts, wanted, loads);
    }

    private static Map<Long, Integer> loads(Map<Long, Set<Long>> given, Set<Long> experts, Map<Long, Integer> before) {
        Map<Long, Integer> loads = new HashMap<>();
        experts.forEach(expert -> loads.put(expert, before.getOrDefault(expert, 0)));
        given.values().forEach(some -> some.forEach(expert -> loads.merge(expert, 1, Integer::sum)));
        return loads;
    }

    private static long least(List<EvenAssignment.Wanted> wanted, int at, Map<Long, Integer> loads, Set<Long> experts) {
        if (at == wanted.size()) {
            return squares(loads(Map.of(), experts, loads));
        }
        EvenAssignment.Wanted one = wanted.get(at);
        List<Long> eligible = List.copyOf(one.eligible());
        int size = Math.max(0, Math.min(one.missing(), eligible.size()));
        long best = Long.MAX_VALUE;
        for (int chosen = 0; chosen < 1 << eligible.size(); chosen++) {
            if (Integer.bitCount(chosen) != size) {
                continue;
            }
            for (int i = 0; i < eligible.size(); i++) {
                loads.merge(eligible.get(i), chosen >> i & 1, Integer::sum);
            }
            best = Math.min(best, least(wanted, at + 1, loads, experts));
            for (int i = 0; i < eligible.size(); i++) {
                loads.merge(eligible.get(i), -(chosen >> i & 1), Integer::sum);
            }
        }
        return best;
    }

    private static long squares(Map<Long, Integer> loads) {
        return loads.values().stream().mapToLong(load -> (long) load * load).sum();
    }

    private record Season(int experts, List<EvenAssignment.Wanted> wanted, Map<Long, Integer> loads) {}
}
