package ru.mentorcentre.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.mentorcentre.matching.score.Asked.request;
import static ru.mentorcentre.matching.score.Offered.mentor;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.mentorcentre.matching.score.Asked;
import ru.mentorcentre.matching.score.FixedGroup;
import ru.mentorcentre.matching.score.MatchingInput;
import ru.mentorcentre.matching.score.MatchingSettings;
import ru.mentorcentre.matching.score.MenteeAndMentor;
import ru.mentorcentre.matching.score.MentorOffer;
import ru.mentorcentre.matching.score.Offered;
import ru.mentorcentre.matching.score.OpenRequest;
import ru.mentorcentre.matching.score.RandomTown;

/** A draft after somebody has changed something meanwhile. */
class ProposalRecheckTests {

    private static final List<OpenRequest> REQUESTS =
            List.of(request(1).difficulty("a", 5).made(), request(2).made());
    private static final MentorOffer FIRST = mentor(1).helps("a").made();
    private static final MentorOffer SECOND = mentor(2).made();

    private final Proposal draft = Matcher.propose(MatchingInput.of(REQUESTS, List.of(FIRST, SECOND)));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aDraftStandsWhileNothingChanges(long seed) {
        MatchingInput input = new RandomTown(seed, 40, 20, 3, 3).input();
        assertThat(ProposalRecheck.of(Matcher.propose(input), input).isFresh()).isTrue();
    }

    @Test
    void aDraftWithAGroupStands() {
        MatchingInput input = MatchingInput.of(
                        List.of(request(1).made(), request(2).made(), request(3).made()),
                        List.of(
                                mentor(1).places(3, 0).made(),
                                mentor(2).places(2, 0).subjects("history").made()))
                .withFixed(List.of(new FixedGroup(List.of(1L, 2L), List.of(1L, 2L))));
        Proposal proposal = Matcher.propose(input);
        assertThat(proposal.groups())
                .containsExactly(FixedGroup.pair(3, 1), new FixedGroup(List.of(1L, 2L), List.of(1L, 2L)));
        assertThat(ProposalRecheck.of(proposal, input).isFresh()).isTrue();
    }

    @Test
    void aMentorRetiredMeanwhile() {
        assertThat(reasons(REQUESTS, List.of(FIRST)))
                .containsExactly("Наставник завершил работу, или его карточки больше нет");
        assertThat(reasons(REQUESTS, List.of(FIRST, mentor(2).notActive().made())))
                .containsExactly("Наставляемый 2 и Наставник 2: Наставник сейчас не работает с наставляемыми");
    }

    @Test
    void aRequestWithdrawnMeanwhile() {
        assertThat(reasons(REQUESTS.subList(0, 1), List.of(FIRST, SECOND)))
                .containsExactly("Запроса уже нет среди открытых");
    }

    @Test
    void aCapacityLoweredBelowTheLoad() {
        assertThat(reasons(REQUESTS, List.of(FIRST, mentor(2).places(1, 2).made())))
                .containsExactly("Наставник 2: свободных мест 0, нужно 1");
    }

    @Test
    void aPairExcludedMeanwhile() {
        MatchingInput now = new MatchingInput(
                REQUESTS,
                List.of(FIRST, SECOND),
                List.of(),
                Set.of(new MenteeAndMentor(Asked.educator(1), Offered.educator(1))),
                List.of(),
                MatchingSettings.defaults());
        assertThat(ProposalRecheck.of(draft, now).impossible())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.group()).isEqualTo(FixedGroup.pair(1, 1)));
    }

    @Test
    void aMentorWhoHelpsWithLessNow() {
        ProposalRecheck recheck = ProposalRecheck.of(
                draft, MatchingInput.of(REQUESTS, List.of(mentor(1).made(), SECOND)));
        assertThat(recheck.impossible()).isEmpty();
        assertThat(recheck.changed())
                .singleElement()
                .satisfies(change -> assertThat(change.before() - change.now()).isEqualTo(300));
        assertThat(recheck.isFresh()).isFalse();
    }

    private List<String> reasons(List<OpenRequest> requests, List<MentorOffer> mentors) {
        return ProposalRecheck.of(draft, MatchingInput.of(requests, mentors)).impossible().stream()
                .flatMap(refusal -> refusal.reasons().stream())
                .toList();
    }
}
