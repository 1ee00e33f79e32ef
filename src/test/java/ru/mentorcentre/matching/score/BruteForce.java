package ru.mentorcentre.matching.score;

import java.util.HashMap;
import java.util.Map;
import ru.mentorcentre.matching.solver.Sums;

/** Tries everything, by the words of the rules alone: no graph, no flow. */
final class BruteForce {

    private final MatchingInput input;
    private final MatchingContext circumstances;
    private final Map<MentorOffer, Integer> taken = new HashMap<>();

    BruteForce(MatchingInput input) {
        this.input = input;
        circumstances = new MatchingContext(input);
    }

    Sums best() {
        return best(0);
    }

    private Sums best(int at) {
        if (at == input.requests().size()) {
            return new Sums(0, 0);
        }
        OpenRequest request = input.requests().get(at);
        Sums best = best(at + 1);
        for (MentorOffer mentor : input.mentors()) {
            int place = mentor.load() + taken.getOrDefault(mentor, 0) + 1;
            Pairing pairing = new Pairing(request, mentor, circumstances, place);
            if (place > mentor.capacity() || !pairing.brokenRules().isEmpty()) {
                continue;
            }
            taken.merge(mentor, 1, Integer::sum);
            Sums with = best(at + 1).plus(Score.of(pairing).total());
            taken.merge(mentor, -1, Integer::sum);
            best = with.compareTo(best) > 0 ? with : best;
        }
        return best;
    }
}
