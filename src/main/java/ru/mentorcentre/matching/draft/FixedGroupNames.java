package ru.mentorcentre.matching.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import ru.mentorcentre.matching.participant.NameMarks;
import ru.mentorcentre.matching.participant.ParticipantNames;

/** The names for what was fixed in a draft. */
final class FixedGroupNames {

    private FixedGroupNames() {}

    static NameMarks of(ParticipantNames people, MatchingDraft draft, Collection<String> texts) {
        Set<Long> requests = new HashSet<>(NameMarks.requestsIn(texts));
        Set<Long> mentors = new HashSet<>(NameMarks.mentorsIn(texts));
        draft.fixed().forEach(group -> {
            requests.addAll(group.requestIds());
            mentors.addAll(group.mentorIds());
        });
        return people.of(requests, mentors);
    }
}
