package ru.mentorcentre.results;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import ru.mentorcentre.survey.AnswerSheet;

/**
 * The people who answered before and after: the place of each in both lists of sheets.
 *
 * @param onlyBefore how many more count in what was answered before
 * @param onlyAfter how many more count in what was answered after
 */
record Couples(List<Couple> couples, int onlyBefore, int onlyAfter) {

    /** Everybody who answered both. */
    static Couples all(List<AnswerSheet> before, List<AnswerSheet> after) {
        // in the order of the keys, which says nothing about anybody
        Map<String, Integer> first = new TreeMap<>();
        for (int i = 0; i < before.size(); i++) {
            first.put(before.get(i).key(), i);
        }
        Map<String, Couple> both = new TreeMap<>();
        for (int i = 0; i < after.size(); i++) {
            Integer place = first.get(after.get(i).key());
            if (place != null) {
                both.put(after.get(i).key(), new Couple(place, i));
            }
        }
        return new Couples(List.copyOf(both.values()), before.size() - both.size(), after.size() - both.size());
    }

    /** Whether the rule of five leaves a comparison: those who answered once are told by the difference. */
    boolean isSafe() {
        return size() >= Disclosure.FEWEST && isMany(onlyBefore) && isMany(onlyAfter);
    }

    /** Nobody, or enough to be told of together. */
    static boolean isMany(int people) {
        return people == 0 || people >= Disclosure.FEWEST;
    }

    BitSet before() {
        BitSet people = new BitSet();
        couples.forEach(one -> people.set(one.before()));
        return people;
    }

    BitSet after() {
        BitSet people = new BitSet();
        couples.forEach(one -> people.set(one.after()));
        return people;
    }

    public int size() {
        return couples.size();
    }

    /** What each of them gives, where it gives something. */
    <T> List<T> each(BiFunction<Integer, Integer, T> work) {
        List<T> all = new ArrayList<>();
        couples.forEach(one -> {
            T made = work.apply(one.before(), one.after());
            if (made != null) {
                all.add(made);
            }
        });
        return all;
    }

    /** One person's place among the sheets of before and of after. */
    record Couple(int before, int after) {}
}
