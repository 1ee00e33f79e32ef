package ru.mentorcentre.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.mentorcentre.matching.solver.Leftover;
import ru.mentorcentre.matching.solver.Matcher;
import ru.mentorcentre.matching.solver.Proposal;
import ru.mentorcentre.matching.solver.ProposedPair;
import ru.mentorcentre.matching.solver.Sums;

/** The matcher's proposal is the best there is: everything tried on small cases, a second solver on larger ones. */
class OptimumTests {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingBetterExistsInASmallTown(long seed) {
        MatchingInput input =
                new RandomTown(seed, 2 + (int) (seed % 6), 1 + (int) (seed / 6 % 5), 1 + (int) (seed % 3), 3).input();
        assertThat(checked(input)).isEqualTo(new BruteForce(input).best());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSecondSolverFindsTheSameInALargerTown(long seed) {
        MatchingInput input = new RandomTown(
                        seed, 20 + (int) (seed % 80), 8 + (int) (seed % 37), 1 + (int) (seed % 7), 1 + (int) (seed % 5))
                .input();
        assertThat(checked(input)).isEqualTo(new SecondSolver(input).best());
    }

    /** The sums, after making sure that the proposal keeps every rule and leaves nobody out. */
    private static Sums checked(MatchingInput input) {
        Proposal proposal = Matcher.propose(input);
        Map<Long, OpenRequest> requests = new HashMap<>();
        Map<Long, MentorOffer> mentors = new HashMap<>();
        input.requests().forEach(request -> requests.put(request.id(), request));
        input.mentors().forEach(mentor -> mentors.put(mentor.id(), mentor));
        MatchingContext circumstances = new MatchingContext(input);
        Map<Long, Integer> mentees = new HashMap<>();
        for (ProposedPair pair : proposal.pairs()) {
            MentorOffer mentor = mentors.get(pair.mentorId());
            Pairing pairing = new Pairing(requests.remove(pair.requestId()), mentor, circumstances);
            assertThat(pairing.brokenRules()).isEmpty();
            assertThat(mentees.merge(mentor.id(), 1, Integer::sum)).isLessThanOrEqualTo(mentor.freePlaces());
            assertThat(pair.place()).isBetween(mentor.load() + 1, mentor.capacity());
        }
        assertThat(proposal.leftovers()).extracting(Leftover::requestId).containsExactlyElementsOf(sorted(requests));
        return Sums.of(proposal);
    }

    private static Iterable<Long> sorted(Map<Long, OpenRequest> requests) {
        return requests.keySet().stream().sorted().toList();
    }
}
