package ru.mentorcentre.matching.score;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.Set;

/**
 * All that a proposal is made of. Requests, mentors and groups are put in the order of their ids, so that the order in
 * which they came changes nothing.
 *
 * @param excluded people who must not be paired
 */
public record MatchingInput(
        List<OpenRequest> requests,
        List<MentorOffer> mentors,
        List<FixedGroup> fixed,
        Set<MenteeAndMentor> excluded,
        List<FormerPair> former,
        MatchingSettings settings) {

    public MatchingInput {
        requests = requests.stream().sorted(comparingLong(OpenRequest::id)).toList();
        mentors = mentors.stream().sorted(comparingLong(MentorOffer::id)).toList();
        fixed = fixed.stream().sorted(FixedGroup.ORDER).distinct().toList();
        excluded = Set.copyOf(excluded);
        former = List.copyOf(former);
        if (requests.stream().map(OpenRequest::id).distinct().count() < requests.size()
                || mentors.stream().map(MentorOffer::id).distinct().count() < mentors.size()) {
            throw new IllegalArgumentException("A request or a mentor is given twice");
        }
    }

    /** The same people under the same rules with other groups fixed. */
    public MatchingInput withFixed(List<FixedGroup> groups) {
        return new MatchingInput(requests, mentors, groups, excluded, former, settings);
    }

    /** The same people and groups under other settings. */
    public MatchingInput with(MatchingSettings other) {
        return new MatchingInput(requests, mentors, fixed, excluded, former, other);
    }

    /** Nothing fixed, excluded or former, and the default settings. */
    public static MatchingInput of(List<OpenRequest> requests, List<MentorOffer> mentors) {
        return new MatchingInput(requests, mentors, List.of(), Set.of(), List.of(), MatchingSettings.defaults());
    }
}
