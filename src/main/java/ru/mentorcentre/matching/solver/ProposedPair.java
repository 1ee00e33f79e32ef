package ru.mentorcentre.matching.solver;

import ru.mentorcentre.matching.score.PairingKind;
import ru.mentorcentre.matching.score.Score;

/**
 * A pair of a proposal.
 *
 * @param fixed decided by a person in advance
 * @param place which of the mentor's mentees this one is, from 1, those the mentor already has included
 * @param kind suggested, to be confirmed with the pair
 */
public record ProposedPair(long requestId, long mentorId, boolean fixed, int place, PairingKind kind, Score score) {

    public int points() {
        return score.total();
    }
}
