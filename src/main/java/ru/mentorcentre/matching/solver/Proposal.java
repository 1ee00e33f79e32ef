package ru.mentorcentre.matching.solver;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.mentorcentre.matching.score.FixedGroup;
import ru.mentorcentre.matching.score.ScorePart;

/**
 * Who should help whom.
 *
 * @param pairs by request, then mentor; a request of a fixed group has a pair with each mentor of the group
 * @param leftovers every request that got no mentor, by id
 * @param refusals fixed groups that could not be kept
 */
public record Proposal(List<ProposedPair> pairs, List<Leftover> leftovers, List<RefusedFixedGroup> refusals) {

    public Proposal {
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
    public long points(ScorePart part) {
        return pairs.stream().mapToLong(pair -> pair.score().points(part)).sum();
    }

    /** The pairs as groups: mentees with the same several mentors together, everybody else as a pair. */
    List<FixedGroup> groups() {
        Map<Long, List<Long>> mentors = pairs.stream()
                .collect(groupingBy(ProposedPair::requestId, TreeMap::new, mapping(ProposedPair::mentorId, toList())));
        Map<List<Long>, List<Long>> together = new LinkedHashMap<>();
        List<FixedGroup> groups = new ArrayList<>();
        mentors.forEach((request, whom) -> {
            if (whom.size() == 1) {
                groups.add(FixedGroup.pair(request, whom.get(0)));
            } else {
                together.computeIfAbsent(whom, any -> new ArrayList<>()).add(request);
            }
        });
        together.forEach((whom, requests) -> groups.add(new FixedGroup(whom, requests)));
        return groups;
    }

    List<Long> mentorsOf(long requestId) {
        return pairs.stream()
                .filter(pair -> pair.requestId() == requestId)
                .map(ProposedPair::mentorId)
                .toList();
    }
}
