package ru.mentorcentre.reserve.expert;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives applications to experts so that nobody has much more than another. Each application gets who has least and may
 * review it; then applications are handed on along chains of experts as long as that takes one from somebody who has at
 * least two more. When no such chain is left, no other distribution is more even.
 */
final class EvenAssignment {

    /**
     * An application that lacks experts.
     *
     * @param missing how many
     * @param eligible who may review it, and does not yet
     */
    record Wanted(long application, int missing, Set<Long> eligible) {}

    private final Map<Long, Wanted> wanted = new LinkedHashMap<>();
    private final Map<Long, Integer> loads;
    private final Map<Long, Set<Long>> given = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> held = new HashMap<>();

    private EvenAssignment(List<Wanted> wanted, Map<Long, Integer> loads) {
        this.loads = new HashMap<>(loads);
        wanted.forEach(one -> this.wanted.put(one.application(), one));
    }

    /**
     * Who is to get which application.
     *
     * @param loads how many applications each expert has already; they stay where they are
     * @return experts by application; fewer than are missing where not as many may review it
     */
    static Map<Long, Set<Long>> of(List<Wanted> wanted, Map<Long, Integer> loads) {
        EvenAssignment assignment = new EvenAssignment(wanted, loads);
        assignment.fill();
        assignment.level();
        return assignment.given;
    }

    private void fill() {
        wanted.values().forEach(one -> {
            given.put(one.application(), new LinkedHashSet<>());
            one.eligible().stream()
                    .sorted(Comparator.comparingInt(this::load).thenComparing(Comparator.naturalOrder()))
                    .limit(Math.max(0, one.missing()))
                    .forEach(expert -> give(one.application(), expert));
        });
    }

    private void level() {
        boolean moved = true;
        while (moved) {
            moved = false;
            List<Long> heaviest = new ArrayList<>(held.keySet());
            heaviest.sort(Comparator.comparingInt(this::load).reversed().thenComparing(Comparator.naturalOrder()));
            for (Long expert : heaviest) {
                if (relieve(expert)) {
                    moved = true;
                    break;
                }
            }
        }
    }

    /** Hands one application of the expert on along the shortest chain that ends with somebody who has two fewer. */
    private boolean relieve(long expert) {
        Map<Long, Long> giver = new HashMap<>();
        Map<Long, Long> handed = new HashMap<>();
        Deque<Long> reached = new ArrayDeque<>(List.of(expert));
        giver.put(expert, null);
        while (!reached.isEmpty()) {
            long from = reached.poll();
            if (load(from) <= load(expert) - 2) {
                handOn(from, giver, handed);
                return true;
            }
            for (Long application : held.getOrDefault(from, Set.of())) {
                for (Long to : wanted.get(application).eligible()) {
                    if (!giver.containsKey(to) && !given.get(application).contains(to)) {
                        giver.put(to, from);
                        handed.put(to, application);
                        reached.add(to);
                    }
                }
            }
        }
        return false;
    }

    private void handOn(long last, Map<Long, Long> giver, Map<Long, Long> handed) {
        for (Long to = last; giver.get(to) != null; to = giver.get(to)) {
            take(handed.get(to), giver.get(to));
            give(handed.get(to), to);
        }
    }

    private int load(long expert) {
        return loads.getOrDefault(expert, 0);
    }

    private void give(long application, long expert) {
        given.get(application).add(expert);
        held.computeIfAbsent(expert, key -> new LinkedHashSet<>()).add(application);
        loads.merge(expert, 1, Integer::sum);
    }

    private void take(long application, long expert) {
        given.get(application).remove(expert);
        held.get(expert).remove(application);
        loads.merge(expert, -1, Integer::sum);
    }
}
