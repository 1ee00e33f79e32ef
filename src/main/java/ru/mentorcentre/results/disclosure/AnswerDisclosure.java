package ru.mentorcentre.results.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Whether figures leave open what each person answered, also to somebody who knows who belongs where and one answer, the own.
 *
 * <p>Where all of a group answer alike, its figure tells each one's answer. A figure depends only on how often each answer was
 * given in a group. So whoever could have answered otherwise without changing that, because other people answer in exchange,
 * is safe, whatever is computed from the figures. Two exchanges are looked for: with one person of the same groups, and with
 * three people such that the groups of two are together those of the other two. An exchange must be possible whoever knows
 * the own answer: not all of a person's exchanges may need the same other one. A person for whom none is found counts as told.
 */
public final class AnswerDisclosure {

    /** An input that takes longer counts as telling. */
    private static final int MOST_STEPS = 100_000;

    private final Map<List<Integer>, Map<String, Integer>> counts = new HashMap<>();
    private int steps;

    /**
     * @param places of each person: the number of his or her group in each cut
     * @param answers of each person, in the same order
     */
    public AnswerDisclosure(List<List<Integer>> places, List<String> answers) {
        for (int i = 0; i < answers.size(); i++) {
            counts.computeIfAbsent(places.get(i), any -> new HashMap<>()).merge(answers.get(i), 1, Integer::sum);
        }
    }

    /** Whether everybody's answer stays open. */
    boolean keepsOpen() {
        return keepsOpen(UnaryOperator.identity(), answer -> true);
    }

    /**
     * Whether a part of everybody's answer stays open.
     *
     * @param part which
     * @param secret the answers of which it must
     */
    public boolean keepsOpen(UnaryOperator<String> part, Predicate<String> secret) {
        return counts.entrySet().stream()
                .allMatch(one -> one.getValue().keySet().stream()
                        .filter(secret)
                        .allMatch(answer -> isOpen(one.getKey(), answer, part)));
    }

    private boolean isOpen(List<Integer> place, String answer, UnaryOperator<String> part) {
        IndispensablePeople needed = new IndispensablePeople();
        counts.get(place).forEach((other, people) -> {
            if (!part.apply(other).equals(part.apply(answer))) {
                needed.way(people > 1 ? Set.of() : Set.of(new UniqueAnswer(place, other)));
            }
        });
        for (List<Integer> partner : counts.keySet()) {
            if (needed.isNobody()) {
                return true;
            }
            if (!partner.equals(place) && counts.get(partner).containsKey(answer)) {
                exchange(place, partner, answer, part, needed);
            }
        }
        return needed.isNobody();
    }

    /** Both change their answer, and two others to whose groups theirs add up change it back. */
    private void exchange(
            List<Integer> place,
            List<Integer> partner,
            String answer,
            UnaryOperator<String> part,
            IndispensablePeople needed) {
        for (int crossed = 1; crossed < 1 << (place.size() - 1); crossed++) {
            if (++steps > MOST_STEPS) {
                return;
            }
            Integer[] third = place.toArray(Integer[]::new);
            Integer[] fourth = partner.toArray(Integer[]::new);
            for (int cut = 1; cut < third.length; cut++) {
                if ((crossed >> (cut - 1) & 1) == 1) {
                    third[cut] = partner.get(cut);
                    fourth[cut] = place.get(cut);
                }
            }
            List<Integer> one = List.of(third);
            List<Integer> other = List.of(fourth);
            if (!one.equals(place) && !one.equals(partner) && counts.containsKey(one) && counts.containsKey(other)) {
                for (String back : counts.get(one).keySet()) {
                    if (counts.get(other).containsKey(back) && !part.apply(back).equals(part.apply(answer))) {
                        Set<UniqueAnswer> few = new HashSet<>();
                        alone(partner, answer, few);
                        alone(one, back, few);
                        alone(other, back, few);
                        needed.way(few);
                    }
                }
            }
        }
    }

    private void alone(List<Integer> place, String answer, Set<UniqueAnswer> few) {
        if (counts.get(place).get(answer) == 1) {
            few.add(new UniqueAnswer(place, answer));
        }
    }

    /** The only one of these groups who gave this answer. */
    private record UniqueAnswer(List<Integer> place, String answer) {}

    /** Who is needed in every exchange found so far. */
    private static final class IndispensablePeople {

        private Set<UniqueAnswer> people;

        void way(Set<UniqueAnswer> few) {
            if (people == null) {
                people = new HashSet<>(few);
            } else {
                people.retainAll(few);
            }
        }

        boolean isNobody() {
            return people != null && people.isEmpty();
        }
    }
}
