package ru.mentorcentre.matching.solver;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.mentorcentre.matching.score.HardRule;
import ru.mentorcentre.matching.score.MatchingContext;
import ru.mentorcentre.matching.score.MatchingInput;
import ru.mentorcentre.matching.score.MentorOffer;
import ru.mentorcentre.matching.score.OpenRequest;
import ru.mentorcentre.matching.score.Pairing;
import ru.mentorcentre.matching.score.PairingKind;
import ru.mentorcentre.matching.score.Score;

/** All mentors for one request of a proposal, for a person who wants to choose another (domain §16: a person confirms). */
public final class MentorAlternatives {

    private static final Comparator<MentorAlternative> ORDER = Comparator.comparing(MentorAlternative::isPossible)
            .reversed()
            .thenComparing(alternative -> alternative.broken().size())
            .thenComparing(MentorAlternative::points, Comparator.reverseOrder())
            .thenComparing(MentorAlternative::mentorId);

    private MentorAlternatives() {}

    /** Those who can be had first, by points; then the others, by how little stands against them. */
    public static List<MentorAlternative> of(MatchingInput input, Proposal proposal, OpenRequest request) {
        MatchingContext circumstances = new MatchingContext(input);
        return input.mentors().stream()
                .map(mentor -> alternative(request, mentor, circumstances, proposal))
                .sorted(ORDER)
                .toList();
    }

    private static MentorAlternative alternative(
            OpenRequest request, MentorOffer mentor, MatchingContext circumstances, Proposal proposal) {
        int others = (int) proposal.pairs().stream()
                .filter(pair -> pair.mentorId() == mentor.id() && pair.requestId() != request.id())
                .count();
        MentorOffer then = mentor.withLoad(mentor.load() + others);
        Optional<ProposedPair> chosen = proposal.pairs().stream()
                .filter(pair -> pair.mentorId() == mentor.id() && pair.requestId() == request.id())
                .findFirst();
        Pairing pairing = new Pairing(request, then, circumstances, then.load() + 1);
        Set<HardRule> broken = pairing.brokenRules();
        return new MentorAlternative(
                mentor.id(),
                chosen.isPresent(),
                broken,
                broken.stream().map(rule -> rule.reason(pairing)).toList(),
                pairing.place(),
                PairingKind.of(pairing),
                // the one chosen keeps the place it has, as the rest of the page says
                chosen.map(ProposedPair::score).orElseGet(() -> Score.of(pairing)));
    }
}
