package ru.mentorcentre.matching.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.mentorcentre.matching.score.Asked.request;
import static ru.mentorcentre.matching.score.Offered.mentor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.matching.score.FixedGroup;
import ru.mentorcentre.matching.score.MatchingInput;
import ru.mentorcentre.matching.score.MatchingSettings;
import ru.mentorcentre.matching.score.MentorOffer;
import ru.mentorcentre.matching.score.OpenRequest;
import ru.mentorcentre.matching.score.ScorePart;
import ru.mentorcentre.matching.solver.Matcher;
import ru.mentorcentre.matching.solver.Proposal;

/** Two proposals side by side. */
class ProposalComparisonTests {

    private static final List<OpenRequest> REQUESTS = List.of(
            request(1).difficulty("a", 5).made(),
            request(2).made(),
            request(3).subject("history", "История").made());
    private static final MentorOffer FIRST = mentor(1).helps("a").made();
    private static final MentorOffer SECOND = mentor(2).made();
    private static final MentorOffer HISTORIAN = mentor(3).subjects("history").made();

    @Test
    void aProposalEqualsItself() {
        Proposal proposal = propose(List.of(FIRST, SECOND));
        var comparison = ProposalComparison.of(proposal, proposal);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.same()).isEqualTo(2);
        assertThat(comparison.servedDelta()).isZero();
        assertThat(comparison.pointsDelta()).isZero();
        assertThat(comparison.parts().values()).containsOnly(0L);
    }

    @Test
    void whoGainedLostAndChangedIsNamed() {
        Proposal before = propose(List.of(FIRST, SECOND));
        Proposal after = propose(List.of(FIRST, HISTORIAN), FixedGroup.pair(2, 1));
        var comparison = ProposalComparison.of(before, after);
        assertThat(comparison.changes())
                .extracting(PairChange::requestId, PairChange::before, PairChange::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, List.of(1L), List.of()),
                        org.assertj.core.groups.Tuple.tuple(2L, List.of(2L), List.of(1L)),
                        org.assertj.core.groups.Tuple.tuple(3L, List.of(), List.of(3L)));
        assertThat(comparison.changes()).extracting(PairChange::isLost).containsExactly(true, false, false);
        assertThat(comparison.changes()).extracting(PairChange::isGained).containsExactly(false, false, true);
        assertThat(comparison.same()).isZero();
        assertThat(comparison.servedDelta()).isZero();
        assertThat(comparison.pointsDelta()).isEqualTo(after.points() - before.points());
        assertThat(comparison.parts()).containsEntry(ScorePart.TOPICS, -300L);
    }

    @Test
    void otherWeightsWithTheSameMentorsAreNoChange() {
        Proposal before = propose(List.of(FIRST, SECOND));
        Proposal after = Matcher.propose(new MatchingInput(
                REQUESTS,
                List.of(FIRST, SECOND),
                List.of(),
                Set.of(),
                List.of(),
                new MatchingSettings(Map.of(ScorePart.SUBJECT, 10), 7, MatchingSettings.KINDRED)));
        var comparison = ProposalComparison.of(before, after);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.parts()).containsEntry(ScorePart.SUBJECT, -180L);
    }

    private static Proposal propose(List<MentorOffer> mentors, FixedGroup... fixed) {
        return Matcher.propose(
                new MatchingInput(REQUESTS, mentors, List.of(fixed), Set.of(), List.of(), MatchingSettings.defaults()));
    }
}
