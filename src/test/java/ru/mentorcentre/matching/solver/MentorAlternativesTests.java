package ru.mentorcentre.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.mentorcentre.matching.score.Asked.request;
import static ru.mentorcentre.matching.score.Offered.mentor;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.matching.score.HardRule;
import ru.mentorcentre.matching.score.MatchingInput;
import ru.mentorcentre.matching.score.Offered;
import ru.mentorcentre.matching.score.OpenRequest;
import ru.mentorcentre.matching.score.RandomTown;

/** Whom a request could have instead. */
class MentorAlternativesTests {

    @Test
    void thoseWhoCanBeHadComeFirstByPoints() {
        OpenRequest asked = request(1).difficulty("a", 5).made();
        MatchingInput input = MatchingInput.of(
                List.of(asked, request(2).wishes(Offered.educator(3)).made()),
                List.of(
                        mentor(1).made(),
                        mentor(2).helps("a").made(),
                        mentor(3).made(),
                        mentor(4).subjects("history").made()));
        List<MentorAlternative> found = MentorAlternatives.of(input, Matcher.propose(input), asked);
        assertThat(found).extracting(MentorAlternative::mentorId).containsExactly(2L, 1L, 3L, 4L);
        assertThat(found).extracting(MentorAlternative::chosen).containsExactly(true, false, false, false);
        assertThat(found).extracting(MentorAlternative::isPossible).containsExactly(true, true, false, false);
        assertThat(found.get(2).reasons()).containsExactly("Свободных мест нет: занято 1 из 1");
        assertThat(found.get(3).broken()).containsExactly(HardRule.SUBJECT);
    }

    @Test
    void theChosenMentorHasTheSamePointsAsInTheProposal() {
        MatchingInput input = new RandomTown(3, 30, 20, 3, 1).input();
        Proposal proposal = Matcher.propose(input);
        for (OpenRequest asked : input.requests()) {
            List<MentorAlternative> chosen = MentorAlternatives.of(input, proposal, asked).stream()
                    .filter(MentorAlternative::chosen)
                    .toList();
            assertThat(chosen).extracting(MentorAlternative::mentorId).isEqualTo(proposal.mentorsOf(asked.id()));
            for (MentorAlternative alternative : chosen) {
                assertThat(alternative.isPossible()).isTrue();
                assertThat(proposal.pairs())
                        .anyMatch(pair ->
                                pair.requestId() == asked.id() && pair.score().equals(alternative.score()));
            }
        }
    }
}
