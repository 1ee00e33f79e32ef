package ru.mentorcentre.matching;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The names for what was fixed in a draft. */
final class GroupNames {

    private GroupNames() {}

    static Names of(People people, MatchingDraft draft, Collection<String> texts) {
        Set<Long> requests = new HashSet<>(Names.requestsIn(texts));
        Set<Long> mentors = new HashSet<>(Names.mentorsIn(texts));
        draft.fixed().forEach(group -> {
            requests.addAll(group.requestIds());
            mentors.addAll(group.mentorIds());
        });
        return people.of(requests, mentors);
    }
}
