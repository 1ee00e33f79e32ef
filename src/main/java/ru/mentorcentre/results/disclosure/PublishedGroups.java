package ru.mentorcentre.results.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * The groups by which the answers to one questionnaire may be shown. Decided once for all viewers and filters, and never by
 * what is compared: the results of a survey stay as they were published when another is compared with it.
 *
 * @param guarded the rule of five holds; otherwise everything is shown as it is
 * @param everybody all who answered
 * @param cuts the groups of each cut that is shown
 * @param withheld cuts that exist and are not shown
 */
public record PublishedGroups(
        boolean guarded, BitSet everybody, Map<Breakdown, List<BreakdownGroup>> cuts, List<Breakdown> withheld) {

    /**
     * @param people how many answered
     * @param value where each of them belongs
     */
    public static PublishedGroups openly(int people, BiFunction<Breakdown, Integer, String> value) {
        Map<Breakdown, List<BreakdownGroup>> cuts = new EnumMap<>(Breakdown.class);
        for (Breakdown cut : Breakdown.values()) {
            List<BreakdownGroup> groups = groups(cut, people, value);
            if (groups.size() > 1) {
                cuts.put(cut, groups);
            }
        }
        return new PublishedGroups(false, all(people), cuts, List.of());
    }

    /**
     * With small groups put together and the cuts left out that would tell of fewer than five.
     *
     * @param wanted cuts asked for, the more important first
     */
    public static PublishedGroups guarded(
            int people, BiFunction<Breakdown, Integer, String> value, Collection<Breakdown> wanted) {
        Map<Breakdown, List<BreakdownGroup>> cuts = new EnumMap<>(Breakdown.class);
        List<Breakdown> withheld = new ArrayList<>();
        List<BitSet> shown = new ArrayList<>();
        shown.add(all(people));
        for (Breakdown cut : wanted) {
            List<BreakdownGroup> groups = groups(cut, people, value);
            if (groups.size() < 2) {
                continue;
            }
            List<BreakdownGroup> fitting = fitting(groups, shown);
            if (fitting.isEmpty()) {
                withheld.add(cut);
            } else {
                cuts.put(cut, fitting);
                fitting.forEach(group -> shown.add(group.people()));
            }
        }
        return new PublishedGroups(true, all(people), cuts, withheld);
    }

    /**
     * Whether whole sheets may be shown without a name. Whoever has them can find out which sheets make up a group, since
     * their sums are known; so nobody may be nearly alone in the groups he or she belongs to.
     */
    public boolean showsSheets() {
        if (!guarded) {
            return true;
        }
        List<BitSet> alike = together();
        return !alike.isEmpty()
                && alike.stream().allMatch(people -> people.cardinality() >= SmallGroupDisclosure.FEWEST);
    }

    /** Those who belong to the same groups in every cut, together. */
    public List<BitSet> together() {
        Map<BitSet, BitSet> alike = new HashMap<>();
        everybody.stream().forEach(person -> {
            BitSet in = new BitSet();
            List<BreakdownGroup> groups =
                    cuts.values().stream().flatMap(List::stream).toList();
            for (int i = 0; i < groups.size(); i++) {
                in.set(i, groups.get(i).people().get(person));
            }
            alike.computeIfAbsent(in, any -> new BitSet()).set(person);
        });
        return List.copyOf(alike.values());
    }

    public static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    static BitSet all(int people) {
        BitSet all = new BitSet();
        all.set(0, people);
        return all;
    }

    /** The smallest groups put together until nothing small can be told; empty if that leaves no two. */
    private static List<BreakdownGroup> fitting(List<BreakdownGroup> groups, List<BitSet> shown) {
        List<BreakdownGroup> bySize = new ArrayList<>(groups);
        bySize.sort(
                Comparator.<BreakdownGroup>comparingInt(group -> group.people().cardinality())
                        .thenComparing(BreakdownGroup::title));
        for (int together = 0; together < bySize.size() - 1; together++) {
            List<BreakdownGroup> tried =
                    new ArrayList<>(bySize.subList(together == 0 ? 0 : together + 1, bySize.size()));
            if (together > 0) {
                tried.add(together(bySize.subList(0, together + 1)));
            }
            List<BitSet> all = new ArrayList<>(shown);
            tried.forEach(group -> all.add(group.people()));
            if (SmallGroupDisclosure.isSafe(all)) {
                tried.sort(Comparator.comparing(BreakdownGroup::isMerged)
                        .thenComparing(BreakdownGroup::title, byNumbers()));
                return tried;
            }
        }
        return List.of();
    }

    private static BreakdownGroup together(List<BreakdownGroup> groups) {
        BitSet people = new BitSet();
        List<String> names = new ArrayList<>();
        groups.forEach(group -> {
            people.or(group.people());
            names.addAll(group.names());
        });
        names.sort(byNumbers());
        return new BreakdownGroup(names, people);
    }

    private static List<BreakdownGroup> groups(
            Breakdown cut, int people, BiFunction<Breakdown, Integer, String> value) {
        Map<String, BitSet> groups = new TreeMap<>(byNumbers());
        for (int person = 0; person < people; person++) {
            groups.computeIfAbsent(value.apply(cut, person), any -> new BitSet())
                    .set(person);
        }
        return groups.entrySet().stream()
                .map(one -> new BreakdownGroup(List.of(one.getKey()), one.getValue()))
                .toList();
    }

    /** «Школа 2» before «Школа 10». */
    private static Comparator<String> byNumbers() {
        return Comparator.comparing((String text) -> {
                    StringBuilder key = new StringBuilder();
                    java.util.regex.Matcher parts =
                            java.util.regex.Pattern.compile("\\d+|\\D+").matcher(text);
                    while (parts.find()) {
                        String part = parts.group();
                        key.append(Character.isDigit(part.charAt(0)) ? "0".repeat(Math.max(0, 12 - part.length())) : "")
                                .append(part);
                    }
                    return key.toString();
                })
                .thenComparing(Comparator.naturalOrder());
    }
}
