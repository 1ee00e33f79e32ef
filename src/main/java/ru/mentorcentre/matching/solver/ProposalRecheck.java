package ru.mentorcentre.matching.solver;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.mentorcentre.matching.score.MatchingContext;
import ru.mentorcentre.matching.score.MatchingInput;
import ru.mentorcentre.matching.score.MentorOffer;
import ru.mentorcentre.matching.score.OpenRequest;
import ru.mentorcentre.matching.score.Pairing;
import ru.mentorcentre.matching.score.Score;

/**
 * A draft looked at again with the data of today, before it is confirmed: somebody may have changed a mentor or a request
 * meanwhile.
 *
 * @param impossible groups and pairs of the draft that break a hard rule now, capacity counted over the whole draft
 * @param changed pairs that are possible but have other points; the draft may no longer be the best
 */
public record ProposalRecheck(List<RefusedFixedGroup> impossible, List<PointsChange> changed) {

    /** The draft stands as it was made. */
    public boolean isFresh() {
        return impossible.isEmpty() && changed.isEmpty();
    }

    /** Looks at a draft with the people and settings of now; what is fixed there does not matter. */
    public static ProposalRecheck of(Proposal draft, MatchingInput now) {
        MatchingInput input = now.withFixed(draft.groups());
        MatchingContext circumstances = new MatchingContext(input);
        FixedPlaces kept = new FixedPlaces(input, circumstances);
        Map<Long, OpenRequest> requests =
                input.requests().stream().collect(Collectors.toMap(OpenRequest::id, request -> request));
        Map<Long, MentorOffer> mentors =
                input.mentors().stream().collect(Collectors.toMap(MentorOffer::id, mentor -> mentor));
        List<PointsChange> changed = draft.pairs().stream()
                .filter(pair -> kept.mentorsOf().containsKey(pair.requestId()))
                .map(pair -> new PointsChange(
                        pair.requestId(),
                        pair.mentorId(),
                        pair.score().ofThePair(),
                        Score.of(new Pairing(
                                        requests.get(pair.requestId()), mentors.get(pair.mentorId()), circumstances))
                                .ofThePair()))
                .filter(change -> change.before() != change.now())
                .toList();
        return new ProposalRecheck(List.copyOf(kept.refusals()), changed);
    }
}
