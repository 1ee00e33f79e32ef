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
 * The groups by which the answers to one questionnaire may be shown. Decided once for all viewers and filters, and never by
 * what is compared: the results of a survey stay as they were published when another is compared with it.
 *
 * @param guarded the rule of five holds; otherwise everything is shown as it is
 * @param everybody all who answered
 * @param cuts the groups of each cut that is shown
 * @param withheld cuts that exist and are not shown
 */
record Published(boolean guarded, BitSet everybody, Map<Cut, List<CutGroup>> cuts, List<Cut> withheld) {

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
        return new Published(false, all(people), cuts, List.of());
    }

    /**
     * With small groups put together and the cuts left out that would tell of fewer than five.
     *
     * @param wanted cuts asked for, the more important first
     */
    static Published guarded(int people, BiFunction<Cut, Integer, String> value, Collection<Cut> wanted) {
        Map<Cut, List<CutGroup>> cuts = new EnumMap<>(Cut.class);
        List<Cut> withheld = new ArrayList<>();
        List<BitSet> shown = new ArrayList<>();
        shown.add(all(people));
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
        return new Published(true, all(people), cuts, withheld);
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
        return !alike.isEmpty() && alike.stream().allMatch(people -> people.cardinality() >= Disclosure.FEWEST);
    }

    /** Those who belong to the same groups in every cut, together. */
    List<BitSet> together() {
        Map<BitSet, BitSet> alike = new HashMap<>();
        everybody.stream().forEach(person -> {
            BitSet in = new BitSet();
            List<CutGroup> groups = cuts.values().stream().flatMap(List::stream).toList();
            for (int i = 0; i < groups.size(); i++) {
                in.set(i, groups.get(i).people().get(person));
            }
            alike.computeIfAbsent(in, any -> new BitSet()).set(person);
        });
        return List.copyOf(alike.values());
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
