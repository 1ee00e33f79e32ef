package ru.mentorcentre.results;

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
 * What may be shown of the answers to one questionnaire: everybody together, each cut by its groups, and those whose two
 * answers are compared. Decided once for all viewers and filters, so that nothing is told by asking twice.
 *
 * @param guarded the rule of five holds; otherwise everything is shown as it is
 * @param everybody all who answered
 * @param compared those of them whose answers before and after are compared, {@code null} if there is no comparison
 * @param cuts the groups of each cut that is shown
 * @param withheld cuts that exist and are not shown
 */
record Published(
        boolean guarded, BitSet everybody, BitSet compared, Map<Cut, List<CutGroup>> cuts, List<Cut> withheld) {

    /**
     * @param people how many answered
     * @param value where each of them belongs
     */
    static Published openly(int people, BiFunction<Cut, Integer, String> value) {
        Map<Cut, List<CutGroup>> cuts = new EnumMap<>(Cut.class);
        for (Cut cut : Cut.values()) {
            List<CutGroup> groups = groups(cut, people, value);
            if (groups.size() > 1) {
                cuts.put(cut, groups);
            }
        }
        return new Published(false, all(people), null, cuts, List.of());
    }

    /**
     * With small groups put together and the cuts left out that would tell of fewer than five.
     *
     * @param wanted cuts asked for, the more important first
     */
    static Published guarded(
            int people, BiFunction<Cut, Integer, String> value, BitSet compared, Collection<Cut> wanted) {
        Map<Cut, List<CutGroup>> cuts = new EnumMap<>(Cut.class);
        List<Cut> withheld = new ArrayList<>();
        List<BitSet> shown = new ArrayList<>();
        shown.add(all(people));
        if (compared != null) {
            shown.add(compared);
        }
        for (Cut cut : wanted) {
            List<CutGroup> groups = groups(cut, people, value);
            if (groups.size() < 2) {
                continue;
            }
            List<CutGroup> fitting = fitting(groups, shown);
            if (fitting.isEmpty()) {
                withheld.add(cut);
            } else {
                cuts.put(cut, fitting);
                fitting.forEach(group -> shown.add(group.people()));
            }
        }
        return new Published(true, all(people), compared, cuts, withheld);
    }

    /** Whether what these people answered may be shown at all. */
    boolean shows(BitSet answered) {
        return !guarded || answered.cardinality() >= Disclosure.FEWEST;
    }

    /** Whether it may be shown by the groups too: not everybody answers every question. */
    boolean showsCuts(BitSet answered) {
        return !guarded || shows(answered) && Disclosure.isSafe(within(answered, true));
    }

    /** Whether it may be shown of those who are compared. */
    boolean showsComparison(BitSet answered, BitSet answeredBoth) {
        if (!guarded) {
            return true;
        }
        List<BitSet> groups = within(answered, false);
        if (showsCuts(answered)) {
            groups.addAll(within(answered, true));
        }
        groups.add(answeredBoth);
        return answeredBoth.cardinality() >= Disclosure.FEWEST && shows(answered) && Disclosure.isSafe(groups);
    }

    /**
     * Whether whole sheets may be shown without a name. Whoever has them can find out which sheets make up a group, since
     * their sums are known; so nobody may be nearly alone in the groups he or she belongs to.
     */
    public boolean showsSheets() {
        if (!guarded) {
            return true;
        }
        Map<BitSet, Integer> alike = new HashMap<>();
        List<BitSet> groups = within(everybody, true);
        everybody.stream().forEach(person -> {
            BitSet in = new BitSet();
            for (int i = 0; i < groups.size(); i++) {
                in.set(i, groups.get(i).get(person));
            }
            alike.merge(in, 1, Integer::sum);
        });
        return !alike.isEmpty() && alike.values().stream().allMatch(size -> size >= Disclosure.FEWEST);
    }

    /** All groups over which a question is shown to anybody, of those who answered it. */
    List<BitSet> within(BitSet answered, boolean withCuts) {
        List<BitSet> groups = new ArrayList<>();
        groups.add(answered);
        if (compared != null) {
            groups.add(both(compared, answered));
        }
        if (withCuts) {
            cuts.values().forEach(cut -> cut.forEach(group -> groups.add(both(group.people(), answered))));
        }
        return groups;
    }

    static BitSet both(BitSet one, BitSet other) {
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
    private static List<CutGroup> fitting(List<CutGroup> groups, List<BitSet> shown) {
        List<CutGroup> bySize = new ArrayList<>(groups);
        bySize.sort(Comparator.<CutGroup>comparingInt(group -> group.people().cardinality())
                .thenComparing(CutGroup::title));
        for (int together = 0; together < bySize.size() - 1; together++) {
            List<CutGroup> tried = new ArrayList<>(bySize.subList(together == 0 ? 0 : together + 1, bySize.size()));
            if (together > 0) {
                tried.add(together(bySize.subList(0, together + 1)));
            }
            List<BitSet> all = new ArrayList<>(shown);
            tried.forEach(group -> all.add(group.people()));
            if (Disclosure.isSafe(all)) {
                tried.sort(Comparator.comparing(CutGroup::isMerged).thenComparing(CutGroup::title, byNumbers()));
                return tried;
            }
        }
        return List.of();
    }

    private static CutGroup together(List<CutGroup> groups) {
        BitSet people = new BitSet();
        List<String> names = new ArrayList<>();
        groups.forEach(group -> {
            people.or(group.people());
            names.addAll(group.names());
        });
        names.sort(byNumbers());
        return new CutGroup(names, people);
    }

    private static List<CutGroup> groups(Cut cut, int people, BiFunction<Cut, Integer, String> value) {
        Map<String, BitSet> groups = new TreeMap<>(byNumbers());
        for (int person = 0; person < people; person++) {
            groups.computeIfAbsent(value.apply(cut, person), any -> new BitSet())
                    .set(person);
        }
        return groups.entrySet().stream()
                .map(one -> new CutGroup(List.of(one.getKey()), one.getValue()))
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
