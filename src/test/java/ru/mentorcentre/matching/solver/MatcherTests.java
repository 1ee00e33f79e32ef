package ru.mentorcentre.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.mentorcentre.matching.score.Asked.request;
import static ru.mentorcentre.matching.score.Offered.mentor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.mentorcentre.matching.score.Asked;
import ru.mentorcentre.matching.score.FixedGroup;
import ru.mentorcentre.matching.score.MatchingInput;
import ru.mentorcentre.matching.score.MatchingSettings;
import ru.mentorcentre.matching.score.MentorOffer;
import ru.mentorcentre.matching.score.OpenRequest;
import ru.mentorcentre.matching.score.RandomTown;
import ru.mentorcentre.matching.score.SchoolRisk;

/** What a proposal does with places, fixed groups, ties and the order of its input. */
class MatcherTests {

    @Test
    void nothingGivesNothing() {
        assertThat(Matcher.propose(MatchingInput.of(List.of(), List.of())))
                .isEqualTo(new Proposal(List.of(), List.of(), List.of()));
    }

    @Test
    void moreServedComesBeforeMorePoints() {
        var proposal = propose(
                List.of(
                        request(1).difficulty("a", 5).made(),
                        request(2).subject("history", "История").made()),
                List.of(
                        mentor(1).helps("a").subjects("physics", "history").made(),
                        mentor(2).unwanted(Asked.educator(1)).made()));
        assertThat(pairs(proposal)).containsExactly("1-2", "2-1");
    }

    @Test
    void theGreatestSumIsFoundThoughNobodyGetsTheBest() {
        var proposal = propose(
                List.of(
                        request(1).difficulty("a", 5).difficulty("b", 4).made(),
                        request(2).difficulty("a", 5).made()),
                List.of(mentor(1).helps("a").made(), mentor(2).helps("b").made()));
        assertThat(pairs(proposal)).containsExactly("1-2", "2-1");
    }

    @Test
    void oneMentorTakesSeveralMenteesUpToTheCapacity() {
        var proposal = propose(
                List.of(request(1).made(), request(2).made(), request(3).made()),
                List.of(mentor(7).places(3, 1).made()));
        assertThat(pairs(proposal)).containsExactly("1-7", "2-7");
        assertThat(proposal.pairs()).extracting(ProposedPair::place).containsExactly(2, 3);
        assertThat(proposal.leftovers()).extracting(Leftover::requestId).containsExactly(3L);
    }

    @Test
    void ofEqualRequestsTheLaterIsLeftOver() {
        var proposal = propose(
                List.of(request(30).made(), request(4).made(), request(17).made()),
                List.of(mentor(1).made()));
        assertThat(pairs(proposal)).containsExactly("4-1");
    }

    @Test
    void schoolsInNeedAreServedWhenPlacesAreShort() {
        var proposal = propose(
                List.of(request(1).made(), request(2).risk(SchoolRisk.RISK_ZONE).made()),
                List.of(mentor(1).made()));
        assertThat(pairs(proposal)).containsExactly("2-1");
    }

    @Test
    void menteesSpreadOverEqualMentors() {
        var proposal = propose(
                List.of(
                        request(1).made(),
                        request(2).made(),
                        request(3).made(),
                        request(4).made()),
                List.of(mentor(1).places(4, 0).made(), mentor(2).places(4, 2).made()));
        assertThat(proposal.pairs().stream().filter(pair -> pair.mentorId() == 1))
                .hasSize(3);
    }

    @Test
    void aFixedPairIsKeptThoughAnotherWouldBeBetter() {
        var proposal = fixed(
                List.of(request(1).difficulty("a", 5).made(), request(2).made()),
                List.of(mentor(1).helps("a").made(), mentor(2).made()),
                FixedGroup.pair(2, 1));
        assertThat(pairs(proposal)).containsExactly("1-2", "2-1 закреплена");
        assertThat(proposal.refusals()).isEmpty();
    }

    @Test
    void aFixedPairThatBreaksARuleIsRefusedByName() {
        var proposal = fixed(
                List.of(request(1).made()),
                List.of(mentor(1).subjects("history").made(), mentor(2).made()),
                FixedGroup.pair(1, 1));
        assertThat(pairs(proposal)).containsExactly("1-2");
        assertThat(proposal.refusals())
                .containsExactly(
                        new RefusedFixedGroup(
                                FixedGroup.pair(1, 1),
                                List.of(
                                        "Наставляемый 1 и Наставник 1: Другой предмет: нужен «Физика», наставник ведёт «history»")));
    }

    @Test
    void fixedPairsBeyondTheCapacityAreRefused() {
        var proposal = fixed(
                List.of(request(1).made(), request(2).made()),
                List.of(mentor(1).places(2, 1).made()),
                FixedGroup.pair(2, 1),
                FixedGroup.pair(1, 1));
        assertThat(pairs(proposal)).containsExactly("1-1 закреплена");
        assertThat(proposal.refusals())
                .containsExactly(new RefusedFixedGroup(
                        FixedGroup.pair(2, 1), List.of("Наставник 1: свободных мест 0, нужно 1")));
    }

    @Test
    void whoeverHasGoneMeanwhileIsNamed() {
        var proposal = fixed(
                List.of(request(1).made()), List.of(mentor(1).made()), FixedGroup.pair(1, 99), FixedGroup.pair(98, 1));
        assertThat(proposal.refusals())
                .extracting(refusal -> refusal.reasons().toString())
                .containsExactly(
                        "[Наставник завершил работу, или его карточки больше нет]", "[Запроса уже нет среди открытых]");
        assertThat(pairs(proposal)).containsExactly("1-1");
    }

    @Test
    void aRequestIsFixedOnce() {
        var proposal = fixed(
                List.of(request(1).made()),
                List.of(mentor(1).made(), mentor(2).made()),
                FixedGroup.pair(1, 2),
                FixedGroup.pair(1, 1));
        assertThat(pairs(proposal)).containsExactly("1-1 закреплена");
        assertThat(proposal.refusals())
                .extracting(refusal -> refusal.reasons().toString())
                .containsExactly("[Наставляемый 1: уже закреплён другой наставник]");
    }

    @Test
    void aGroupTakesAPlaceOfEachMentorForEachMentee() {
        var group = new FixedGroup(List.of(2L, 1L), List.of(1L, 2L));
        var proposal = fixed(
                List.of(request(1).made(), request(2).made(), request(3).made()),
                List.of(
                        mentor(1).places(3, 0).made(),
                        mentor(2).places(2, 0).subjects("history").made()),
                group);
        assertThat(pairs(proposal))
                .containsExactly("1-1 закреплена", "1-2 закреплена", "2-1 закреплена", "2-2 закреплена", "3-1");
        assertThat(proposal.served()).isEqualTo(3);
        assertThat(proposal.pairs().get(4).place()).isEqualTo(3);
    }

    @Test
    void aGroupIsRefusedWhole() {
        var proposal = fixed(
                List.of(request(1).made(), request(2).made()),
                List.of(mentor(1).places(2, 0).made(), mentor(2).places(1, 0).made()),
                new FixedGroup(List.of(1L, 2L), List.of(1L, 2L)));
        assertThat(proposal.refusals())
                .singleElement()
                .satisfies(refusal ->
                        assertThat(refusal.reasons()).containsExactly("Наставник 2: свободных мест 1, нужно 2"));
        assertThat(proposal.pairs()).noneMatch(ProposedPair::fixed);
    }

    @Test
    void aRequestGivenTwiceIsAMistake() {
        assertThatThrownBy(() ->
                        MatchingInput.of(List.of(request(1).made(), request(1).made()), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfTheInputChangesNothing(long seed) {
        MatchingInput input = new RandomTown(seed, 60, 25, 3, 3).input();
        Proposal proposal = Matcher.propose(input);
        Random random = new Random(seed);
        for (int i = 0; i < 5; i++) {
            assertThat(Matcher.propose(shuffled(input, random))).isEqualTo(proposal);
        }
    }

    @Test
    void progressGoesFromTheFirstStepToTheLast() {
        List<Integer> seen = new ArrayList<>();
        Matcher.propose(new RandomTown(1, 30, 10, 2, 2).input(), (done, of) -> {
            assertThat(of).isEqualTo(60);
            seen.add(done);
        });
        assertThat(seen).isSorted().hasSize(60).endsWith(60);
    }

    @Test
    void progressMayStopTheWork() {
        assertThatThrownBy(() -> Matcher.propose(new RandomTown(1, 30, 10, 2, 2).input(), (done, of) -> {
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
    }

    private static MatchingInput shuffled(MatchingInput input, Random random) {
        return new MatchingInput(
                shuffled(input.requests(), random),
                shuffled(input.mentors(), random),
                shuffled(input.fixed(), random),
                input.excluded(),
                shuffled(input.former(), random),
                input.settings());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Proposal propose(List<OpenRequest> requests, List<MentorOffer> mentors) {
        return Matcher.propose(MatchingInput.of(requests, mentors));
    }

    private static Proposal fixed(List<OpenRequest> requests, List<MentorOffer> mentors, FixedGroup... groups) {
        return Matcher.propose(new MatchingInput(
                requests, mentors, List.of(groups), Set.of(), List.of(), MatchingSettings.defaults()));
    }

    private static List<String> pairs(Proposal proposal) {
        return proposal.pairs().stream()
                .map(pair -> pair.requestId() + "-" + pair.mentorId() + (pair.fixed() ? " закреплена" : ""))
                .toList();
    }
}
