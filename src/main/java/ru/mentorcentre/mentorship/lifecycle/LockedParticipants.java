package ru.mentorcentre.mentorship.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.mentorcentre.mentoring.MentorInfo;
import ru.mentorcentre.shared.BusinessRuleViolation;

/** The mentors and requests a proposal is about, held until the transaction ends, and the places still free. */
final class LockedParticipants {

    private final Map<Long, MentorInfo> mentors;
    private final Map<Long, NamedRequest> askers;
    private final Map<Long, Integer> free = new HashMap<>();

    LockedParticipants(Map<Long, MentorInfo> mentors, Map<Long, NamedRequest> askers) {
        this.mentors = mentors;
        this.askers = askers;
        mentors.values().forEach(mentor -> free.put(mentor.id(), mentor.freePlaces()));
    }

    List<MentorInfo> mentors(List<Long> ids) {
        return ids.stream()
                .distinct()
                .map(id -> Optional.ofNullable(mentors.get(id))
                        .orElseThrow(() -> new BusinessRuleViolation(null, "Такого наставника больше нет")))
                .toList();
    }

    List<NamedRequest> askers(List<Long> ids) {
        return ids.stream()
                .distinct()
                .map(id -> Optional.ofNullable(askers.get(id))
                        .orElseThrow(() -> new BusinessRuleViolation(null, "Такого запроса больше нет")))
                .toList();
    }

    /** Takes places of a mentor in the count; why not, if there are not so many. */
    Optional<String> take(MentorInfo mentor, int places) {
        Optional<String> refusal = PairRules.ofPlaces(mentor, free.get(mentor.id()), places);
        if (refusal.isEmpty()) {
            free.merge(mentor.id(), -places, Integer::sum);
        }
        return refusal;
    }
}
