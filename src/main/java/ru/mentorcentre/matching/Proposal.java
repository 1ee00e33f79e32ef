package ru.mentorcentre.matching;

import java.util.List;

/**
 * Who should help whom.
 *
 * @param pairs by request, then mentor; a request of a fixed group has a pair with each mentor of the group
 * @param leftovers every request that got no mentor, by id
 * @param refusals fixed groups that could not be kept
 */
record Proposal(List<ProposedPair> pairs, List<Leftover> leftovers, List<FixedRefusal> refusals) {

    Proposal {
        pairs = List.copyOf(pairs);
        leftovers = List.copyOf(leftovers);
        refusals = List.copyOf(refusals);
    }

    /** Requests with a mentor. */
    public int served() {
        return (int)
                pairs.stream().mapToLong(ProposedPair::requestId).distinct().count();
    }

    /** Sum of the points of all pairs. */
    public long points() {
        return pairs.stream().mapToLong(ProposedPair::points).sum();
    }

    /** Sum of the points of one part over all pairs. */
    long points(ScorePart part) {
        return pairs.stream().mapToLong(pair -> pair.score().points(part)).sum();
    }

    List<Long> mentorsOf(long requestId) {
        return pairs.stream()
                .filter(pair -> pair.requestId() == requestId)
                .map(ProposedPair::mentorId)
                .toList();
    }
}
