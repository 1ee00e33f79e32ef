package ru.mentorcentre.matching.preparation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ru.mentorcentre.matching.score.ScorePart;
import ru.mentorcentre.matching.solver.Proposal;
import ru.mentorcentre.matching.solver.ProposedPair;

/**
 * Two proposals side by side: who changed, and the sums.
 *
 * @param changes requests with other mentors, by id; the same mentors with other points are no change
 * @param same requests with the same mentors in both
 * @param servedDelta by how many the second serves more
 * @param pointsDelta by how many points the second has more
 * @param parts the same difference part by part
 */
public record ProposalComparison(
        List<PairChange> changes, int same, int servedDelta, long pointsDelta, Map<ScorePart, Long> parts) {

    public static ProposalComparison of(Proposal first, Proposal second) {
        Map<Long, List<ProposedPair>> before = byRequest(first);
        Map<Long, List<ProposedPair>> after = byRequest(second);
        List<PairChange> changes = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .sorted()
                .map(request -> change(
                        request, before.getOrDefault(request, List.of()), after.getOrDefault(request, List.of())))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        long gained = changes.stream().filter(PairChange::isGained).count();
        Map<ScorePart, Long> parts = new EnumMap<>(ScorePart.class);
        for (ScorePart part : ScorePart.values()) {
            parts.put(part, second.points(part) - first.points(part));
        }
        return new ProposalComparison(
                changes,
                (int) (before.size() + gained - changes.size()),
                second.served() - first.served(),
                second.points() - first.points(),
                parts);
    }

    private static Map<Long, List<ProposedPair>> byRequest(Proposal proposal) {
        Map<Long, List<ProposedPair>> found = new TreeMap<>();
        proposal.pairs()
                .forEach(pair -> found.merge(
                        pair.requestId(),
                        List.of(pair),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
        return found;
    }

    private static PairChange change(long request, List<ProposedPair> before, List<ProposedPair> after) {
        return new PairChange(request, mentors(before), mentors(after), points(before), points(after));
    }

    private static List<Long> mentors(List<ProposedPair> pairs) {
        return pairs.stream().map(ProposedPair::mentorId).sorted().toList();
    }

    private static int points(List<ProposedPair> pairs) {
        return pairs.stream().mapToInt(ProposedPair::points).sum();
    }
}
