package ru.mentorcentre.results.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether figures over some groups of people tell of fewer than five of them, also by sums and differences.
 *
 * <p>A figure over a group is a sum over its people, so whoever knows the figures of several groups knows every linear
 * combination of them. Such a combination tells of the people it does not cancel out. The search asks for one that cancels
 * all but one to four people: people who belong to the same groups stay or go together, five such people always go.
 * Counting is done modulo a prime, which may find a combination too many, never one too few.
 */
public final class SmallGroupDisclosure {

    /** So many people stand behind every figure (domain §16). */
    public static final int FEWEST = 5;

    private static final long PRIME = 2_147_483_647;

    /** An input that takes longer counts as unsafe. */
    private static final int MOST_STEPS = 60_000;

    private final List<long[]> places = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private int steps;

    private SmallGroupDisclosure(List<BitSet> groups) {
        Map<BitSet, Integer> alike = new HashMap<>();
        BitSet all = new BitSet();
        groups.forEach(all::or);
        all.stream().forEach(person -> {
            BitSet in = new BitSet();
            for (int i = 0; i < groups.size(); i++) {
                in.set(i, groups.get(i).get(person));
            }
            alike.merge(in, 1, Integer::sum);
        });
        alike.entrySet().stream()
                .sorted(Map.Entry.<BitSet, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(one -> one.getKey().toString()))
                .forEach(one -> {
                    long[] place = new long[groups.size()];
                    one.getKey().stream().forEach(i -> place[i] = 1);
                    places.add(place);
                    weights.add(one.getValue());
                });
    }

    /** Whether no combination of figures over these groups tells of one to four people. */
    static boolean isSafe(List<BitSet> groups) {
        // the usual reason to refuse needs no search
        return groups.stream().allMatch(group -> group.isEmpty() || group.cardinality() >= FEWEST)
                && new SmallGroupDisclosure(groups).search();
    }

    private boolean search() {
        Span all = new Span();
        for (long[] place : places) {
            all = all.with(place);
        }
        return !tells(0, new Span(), FEWEST - 1, all.rank());
    }

    /** @param cancelled what a combination has to make zero so far; @param left how many more people it may tell of */
    private boolean tells(int at, Span cancelled, int left, int rank) {
        if (++steps > MOST_STEPS) {
            return true;
        }
        int next = at;
        while (next < places.size() && cancelled.holds(places.get(next))) {
            next++;
        }
        if (next == places.size()) {
            return cancelled.rank() < rank;
        }
        return weights.get(next) <= left && tells(next + 1, cancelled, left - weights.get(next), rank)
                || tells(next + 1, cancelled.with(places.get(next)), left, rank);
    }

    /** A space of vectors modulo the prime, each row with a one where it begins. */
    private record Span(List<long[]> rows, List<Integer> starts) {

        Span() {
            this(List.of(), List.of());
        }

        int rank() {
            return rows.size();
        }

        boolean holds(long[] vector) {
            return start(reduced(vector)) < 0;
        }

        Span with(long[] vector) {
            long[] rest = reduced(vector);
            int start = start(rest);
            if (start < 0) {
                return this;
            }
            long inverse = power(rest[start], PRIME - 2);
            for (int i = 0; i < rest.length; i++) {
                rest[i] = rest[i] * inverse % PRIME;
            }
            List<long[]> more = new ArrayList<>(rows);
            more.add(rest);
            List<Integer> moreStarts = new ArrayList<>(starts);
            moreStarts.add(start);
            return new Span(more, moreStarts);
        }

        private long[] reduced(long[] vector) {
            long[] rest = vector.clone();
            for (int r = 0; r < rows.size(); r++) {
                long times = rest[starts.get(r)];
                if (times != 0) {
                    for (int i = 0; i < rest.length; i++) {
                        rest[i] = Math.floorMod(rest[i] - times * rows.get(r)[i], PRIME);
                    }
                }
            }
            return rest;
        }

        private static int start(long[] vector) {
            for (int i = 0; i < vector.length; i++) {
                if (vector[i] != 0) {
                    return i;
                }
            }
            return -1;
        }

        private static long power(long base, long exponent) {
            long result = 1;
            long factor = base;
            for (long e = exponent; e > 0; e >>= 1) {
                result = (e & 1) == 1 ? result * factor % PRIME : result;
                factor = factor * factor % PRIME;
            }
            return result;
        }
    }
}
