package ru.mentorcentre.matching.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.mentorcentre.matching.score.Asked.request;
import static ru.mentorcentre.matching.score.Offered.mentor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.mentorcentre.matching.score.FixedGroup;
import ru.mentorcentre.matching.score.HardRule;
import ru.mentorcentre.matching.score.MatchingInput;
import ru.mentorcentre.matching.score.MentorOffer;
import ru.mentorcentre.matching.score.Offered;
import ru.mentorcentre.matching.score.OpenRequest;
import ru.mentorcentre.matching.score.RandomTown;
import ru.mentorcentre.matching.solver.Leftover;
import ru.mentorcentre.matching.solver.Matcher;
import ru.mentorcentre.matching.solver.Proposal;
import ru.mentorcentre.matching.solver.ProposedPair;
import ru.mentorcentre.matching.solver.Remedy;
import ru.mentorcentre.matching.solver.RemedyKind;
import ru.mentorcentre.matching.solver.Sums;

/** Where a mentee has one mentor at a time, nobody is proposed a second one. */
class OneMentorRuleTests {

    private static final Long ANNA = 7L;

    @Test
    void whoHasAMentorIsLeftOverWithTheReason() {
        Proposal proposal = Matcher.propose(MatchingInput.of(
                List.of(request(1).sole(ANNA).mentored().made(), request(2).made()),
                List.of(mentor(1).places(5, 0).made())));
        assertThat(proposal.pairs()).extracting(ProposedPair::requestId).containsExactly(2L);
        Leftover left = proposal.leftovers().get(0);
        assertThat(left.binding()).isEqualTo(HardRule.ONE_MENTOR);
        assertThat(left.reason()).contains("уже есть наставник");
        assertThat(left.remedies()).extracting(Remedy::kind).containsExactly(RemedyKind.END_FIRST);
    }

    @Test
    void ofTwoRequestsOfOnePersonTheBetterIsServed() {
        Proposal proposal = Matcher.propose(MatchingInput.of(
                List.of(
                        request(1).sole(ANNA).made(),
                        request(2).sole(ANNA).wishes(Offered.educator(1)).made()),
                List.of(mentor(1).places(5, 0).made())));
        assertThat(proposal.pairs()).extracting(ProposedPair::requestId).containsExactly(2L);
        assertThat(proposal.leftovers().get(0).reason()).contains("по другому запросу");
    }

    @Test
    void aFixedPairSettlesThePerson() {
        List<OpenRequest> both =
                List.of(request(1).sole(ANNA).made(), request(2).sole(ANNA).made());
        List<MentorOffer> mentors =
                List.of(mentor(1).places(5, 0).made(), mentor(2).places(5, 0).made());
        MatchingInput input = MatchingInput.of(both, mentors);
        Proposal proposal = Matcher.propose(input.withFixed(List.of(FixedGroup.pair(1, 1))));
        assertThat(proposal.pairs()).extracting(ProposedPair::requestId).containsExactly(1L);
        Proposal refused = Matcher.propose(input.withFixed(List.of(FixedGroup.pair(1, 1), FixedGroup.pair(2, 2))));
        assertThat(refused.refusals().get(0).reasons().get(0)).contains("по другому запросу");
        assertThat(refused.pairs()).hasSize(1);
    }

    @Test
    void aGroupStandsAside() {
        List<OpenRequest> asked =
                List.of(request(1).sole(ANNA).mentored().made(), request(2).made());
        FixedGroup group = new FixedGroup(List.of(1L), List.of(1L, 2L));
        Proposal proposal = Matcher.propose(
                MatchingInput.of(asked, List.of(mentor(1).places(5, 0).made())).withFixed(List.of(group)));
        assertThat(proposal.refusals()).isEmpty();
        assertThat(proposal.pairs()).hasSize(2);
    }

    /** The best over every way of keeping one request of each person. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void isTheBestOfAllChoices(long seed) {
        MatchingInput town = new RandomTown(seed, 12, 5, 3, 2).input();
        List<OpenRequest> joined = new ArrayList<>();
        for (OpenRequest one : town.requests()) {
            joined.add(of(one, one.id() <= 8 ? (one.id() + 1) / 2 : null));
        }
        Sums best = null;
        for (int choice = 0; choice < 16; choice++) {
            Set<Long> dropped =
                    Set.of(1L + (choice & 1), 3L + (choice >> 1 & 1), 5L + (choice >> 2 & 1), 7L + (choice >> 3));
            List<OpenRequest> kept = town.requests().stream()
                    .filter(one -> !dropped.contains(one.id()))
                    .toList();
            Sums sums = Sums.of(Matcher.propose(with(town, kept)));
            best = best == null || sums.compareTo(best) > 0 ? sums : best;
        }
        Proposal proposal = Matcher.propose(with(town, joined));
        assertThat(Sums.of(proposal)).isEqualTo(best);
        assertThat(proposal.served() + proposal.leftovers().size()).isEqualTo(12);
    }

    private static MatchingInput with(MatchingInput town, List<OpenRequest> requests) {
        return new MatchingInput(requests, town.mentors(), List.of(), town.excluded(), town.former(), town.settings());
    }

    private static OpenRequest of(OpenRequest was, Long sole) {
        return new OpenRequest(
                was.id(),
                was.mentee(),
                was.educatorIds(),
                was.schoolId(),
                was.town(),
                was.subject(),
                was.managerial(),
                was.difficulties(),
                was.forms(),
                was.wishedMentors(),
                was.unwantedMentors(),
                was.serviceYears(),
                was.young(),
                was.risk(),
                sole,
                false);
    }
}
