package ru.mentorcentre.matching.solver;

import java.util.List;
import java.util.Set;
import ru.mentorcentre.matching.score.HardRule;
import ru.mentorcentre.matching.score.PairingKind;
import ru.mentorcentre.matching.score.Score;

/**
 * A mentor whom a request could have instead.
 *
 * @param chosen the proposal pairs the two
 * @param broken hard rules against it, a place judged as if the rest of the proposal stood; empty when it can be had
 * @param reasons of the broken rules, in Russian
 * @param place which of the mentor's mentees this one would be
 * @param kind of the pair as it would be, {@code null} for none of the four
 * @param score as it would be
 */
public record MentorAlternative(
        long mentorId,
        boolean chosen,
        Set<HardRule> broken,
        List<String> reasons,
        int place,
        PairingKind kind,
        Score score) {

    public boolean isPossible() {
        return broken.isEmpty();
    }

    /** Only the rest of the proposal, or other mentees, stand in the way. */
    public boolean isOnlyFull() {
        return broken.equals(Set.of(HardRule.CAPACITY));
    }

    public int points() {
        return score.total();
    }
}
