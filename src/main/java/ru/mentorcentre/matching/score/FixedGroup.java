package ru.mentorcentre.matching.score;

import java.util.Comparator;
import java.util.List;

/**
 * What a person has decided in advance: these mentors help these mentees together. A fixed pair is a group of one and
 * one. Each mentor of the group gives one place for each of its mentees. Ids are sorted, without repetition.
 */
public record FixedGroup(List<Long> mentorIds, List<Long> requestIds) {

    /** The order in which groups take their places: by the lowest request, then by the mentors. */
    static final Comparator<FixedGroup> ORDER = Comparator.comparing((FixedGroup group) -> group.requestIds.get(0))
            .thenComparing(group -> group.requestIds.toString())
            .thenComparing(group -> group.mentorIds.toString());

    public FixedGroup {
        mentorIds = mentorIds.stream().sorted().distinct().toList();
        requestIds = requestIds.stream().sorted().distinct().toList();
        if (mentorIds.isEmpty() || requestIds.isEmpty()) {
            throw new IllegalArgumentException("A group has at least one mentor and one mentee");
        }
    }

    public static FixedGroup pair(long requestId, long mentorId) {
        return new FixedGroup(List.of(mentorId), List.of(requestId));
    }
}
