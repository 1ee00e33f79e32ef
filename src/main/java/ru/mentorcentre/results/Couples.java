package ru.mentorcentre.results;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import ru.mentorcentre.survey.AnswerSheet;

/**
 * The people who answered before and after: the place of each in both lists of sheets.
 *
 * @param leftOut how many more answered both, and are not compared so that those who answered once cannot be told
 */
record Couples(List<Couple> couples, int leftOut) {

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
        return new Couples(List.copyOf(both.values()), 0);
    }

    /** As many as can be compared without telling of fewer than five people; empty if that is nobody. */
    Optional<Couples> guarded(Published before, int answeredAfter) {
        for (int out = 0; couples.size() - out >= Disclosure.FEWEST && out < 3 * Disclosure.FEWEST; out++) {
            Couples tried = new Couples(couples.subList(0, couples.size() - out), out);
            List<BitSet> earlier = before.within(before.everybody(), true);
            earlier.add(tried.before());
            if (Disclosure.isSafe(earlier) && Disclosure.isSafe(List.of(Published.all(answeredAfter), tried.after()))) {
                return Optional.of(tried);
            }
        }
        return Optional.empty();
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
