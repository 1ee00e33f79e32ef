package ru.mentorcentre.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What counts for a pair besides the two themselves: bans, earlier pairs, settings. Made once, asked for every pair. */
final class Circumstances {

    private final Set<Couple> excluded;
    private final Map<Couple, FormerOutcome> former = new HashMap<>();
    private final MatchingSettings settings;

    Circumstances(MatchingInput input) {
        excluded = input.excluded();
        settings = input.settings();
        input.former().forEach(pair -> former.merge(pair.couple(), pair.outcome(), Circumstances::weightier));
    }

    private static FormerOutcome weightier(FormerOutcome one, FormerOutcome other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    boolean isExcluded(OpenRequest request, MentorOffer mentor) {
        return !excluded.isEmpty()
                && request.educatorIds().stream()
                        .anyMatch(mentee -> excluded.contains(new Couple(mentee, mentor.educatorId())));
    }

    /** {@code null} when the two have never been a pair. */
    FormerOutcome former(OpenRequest request, MentorOffer mentor) {
        if (former.isEmpty()) {
            return null;
        }
        FormerOutcome found = null;
        for (long mentee : request.educatorIds()) {
            FormerOutcome outcome = former.get(new Couple(mentee, mentor.educatorId()));
            found = found == null || outcome != null && outcome.compareTo(found) > 0 ? outcome : found;
        }
        return found;
    }

    MatchingSettings settings() {
        return settings;
    }
}
