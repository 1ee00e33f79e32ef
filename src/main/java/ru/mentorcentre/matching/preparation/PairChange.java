package ru.mentorcentre.matching.preparation;

import java.util.List;
import java.util.stream.Stream;
import ru.mentorcentre.matching.participant.NameMarks;
import ru.mentorcentre.matching.participant.ParticipantNames;

/**
 * One request in two proposals that treat it differently.
 *
 * @param before mentors in the first, empty when none
 * @param after mentors in the second, empty when none
 * @param pointsBefore of all its pairs in the first
 * @param pointsAfter of all its pairs in the second
 */
public record PairChange(long requestId, List<Long> before, List<Long> after, int pointsBefore, int pointsAfter) {

    /** It had no mentor and got one. */
    public boolean isGained() {
        return before.isEmpty();
    }

    /** It had a mentor and lost it. */
    public boolean isLost() {
        return after.isEmpty();
    }

    /** The names of all whom these changes touch. */
    public static NameMarks names(ParticipantNames people, List<PairChange> changes) {
        return people.of(
                changes.stream().map(PairChange::requestId).toList(),
                changes.stream()
                        .flatMap(change -> Stream.concat(change.before().stream(), change.after().stream()))
                        .distinct()
                        .toList());
    }
}
