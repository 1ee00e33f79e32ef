package ru.mentorcentre.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All mentors for one request of a proposal, for a person who wants to choose another (domain §16: a person confirms). */
final class Alternatives {

    private static final Comparator<Alternative> ORDER = Comparator.comparing(Alternative::isPossible)
            .reversed()
            .thenComparing(alternative -> alternative.broken().size())
            .thenComparing(Alternative::points, Comparator.reverseOrder())
            .thenComparing(Alternative::mentorId);

    private Alternatives() {}

    /** Those who can be had first, by points; then the others, by how little stands against them. */
    static List<Alternative> of(MatchingInput input, Proposal proposal, OpenRequest request) {
        Circumstances circumstances = new Circumstances(input);
        return input.mentors().stream()
                .map(mentor -> alternative(request, mentor, circumstances, proposal))
                .sorted(ORDER)
                .toList();
    }

    private static Alternative alternative(
            OpenRequest request, MentorOffer mentor, Circumstances circumstances, Proposal proposal) {
        int others = (int) proposal.pairs().stream()
                .filter(pair -> pair.mentorId() == mentor.id() && pair.requestId() != request.id())
                .count();
        MentorOffer then = mentor.withLoad(mentor.load() + others);
        Optional<ProposedPair> chosen = proposal.pairs().stream()
                .filter(pair -> pair.mentorId() == mentor.id() && pair.requestId() == request.id())
                .findFirst();
        Pairing pairing = new Pairing(request, then, circumstances, then.load() + 1);
        Set<HardRule> broken = pairing.brokenRules();
        return new Alternative(
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
