package ru.mentorcentre.matching.score;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What counts for a pair besides the two themselves: bans, earlier pairs, settings. Made once, asked for every pair. */
public final class MatchingContext {

    private final Set<MenteeAndMentor> excluded;
    private final Map<MenteeAndMentor, FormerPairOutcome> former = new HashMap<>();
    private final MatchingSettings settings;

    public MatchingContext(MatchingInput input) {
        excluded = input.excluded();
        settings = input.settings();
        input.former().forEach(pair -> former.merge(pair.couple(), pair.outcome(), MatchingContext::weightier));
    }

    private static FormerPairOutcome weightier(FormerPairOutcome one, FormerPairOutcome other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    boolean isExcluded(OpenRequest request, MentorOffer mentor) {
        return !excluded.isEmpty()
                && request.educatorIds().stream()
                        .anyMatch(mentee -> excluded.contains(new MenteeAndMentor(mentee, mentor.educatorId())));
    }

    /** {@code null} when the two have never been a pair. */
    FormerPairOutcome former(OpenRequest request, MentorOffer mentor) {
        if (former.isEmpty()) {
            return null;
        }
        FormerPairOutcome found = null;
        for (long mentee : request.educatorIds()) {
            FormerPairOutcome outcome = former.get(new MenteeAndMentor(mentee, mentor.educatorId()));
            found = found == null || outcome != null && outcome.compareTo(found) > 0 ? outcome : found;
        }
        return found;
    }

    MatchingSettings settings() {
        return settings;
    }
}
