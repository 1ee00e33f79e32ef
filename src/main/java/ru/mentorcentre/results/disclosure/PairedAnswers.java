package ru.mentorcentre.results.disclosure;

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
public record PairedAnswers(List<BeforeAndAfter> couples, int onlyBefore, int onlyAfter) {

    /** Everybody who answered both. */
    public static PairedAnswers all(List<AnswerSheet> before, List<AnswerSheet> after) {
        // in the order of the keys, which says nothing about anybody
        Map<String, Integer> first = new TreeMap<>();
        for (int i = 0; i < before.size(); i++) {
            first.put(before.get(i).key(), i);
        }
        Map<String, BeforeAndAfter> both = new TreeMap<>();
        for (int i = 0; i < after.size(); i++) {
            Integer place = first.get(after.get(i).key());
            if (place != null) {
                both.put(after.get(i).key(), new BeforeAndAfter(place, i));
            }
        }
        return new PairedAnswers(List.copyOf(both.values()), before.size() - both.size(), after.size() - both.size());
    }

    /** Whether the rule of five leaves a comparison: those who answered once are told by the difference. */
    public boolean isSafe() {
        return size() >= SmallGroupDisclosure.FEWEST && isMany(onlyBefore) && isMany(onlyAfter);
    }

    /** Nobody, or enough to be told of together. */
    public static boolean isMany(int people) {
        return people == 0 || people >= SmallGroupDisclosure.FEWEST;
    }

    public BitSet before() {
        BitSet people = new BitSet();
        couples.forEach(one -> people.set(one.before()));
        return people;
    }

    public BitSet after() {
        BitSet people = new BitSet();
        couples.forEach(one -> people.set(one.after()));
        return people;
    }

    public int size() {
        return couples.size();
    }

    /** What each of them gives, where it gives something. */
    public <T> List<T> each(BiFunction<Integer, Integer, T> work) {
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
    public record BeforeAndAfter(int before, int after) {}
}
