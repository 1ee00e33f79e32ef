package ru.mentorcentre.matching.draft;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ru.mentorcentre.matching.score.PairingKind;
import ru.mentorcentre.matching.score.Score;
import ru.mentorcentre.matching.score.ScoredPart;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.staff.Subject;

/**
 * A pair of a draft as a list shows it.
 *
 * @param fixedGroup number of the fixed group, {@code null} for a plain pair
 * @param chosenBy who chose the mentor by hand, {@code null} when the program did
 * @param educatorId of the mentee, {@code null} for the management team of a school
 * @param mentorshipId the pair it became, {@code null} until it is confirmed
 */
record PairRow(
        long id,
        long requestId,
        String mentee,
        String schoolCode,
        String school,
        boolean managerial,
        Subject subject,
        long mentorId,
        String mentor,
        String mentorSchool,
        Integer fixedGroup,
        int place,
        PairingKind kind,
        int points,
        Score score,
        String chosenBy,
        Long mentorshipId,
        Long educatorId,
        long mentorEducatorId) {

    private static final int TOP = 3;

    /** Keys of the educators in it. */
    Stream<Long> educators() {
        return Stream.concat(Stream.ofNullable(educatorId), Stream.of(mentorEducatorId));
    }

    public String topic() {
        return RequestInfo.topic(managerial, subject);
    }

    /** The parts that speak most for the pair, or against it. */
    public List<ScoredPart> reasons() {
        return score.parts().stream()
                .filter(part -> part.points() != 0)
                .sorted(Comparator.comparingInt((ScoredPart part) -> -Math.abs(part.points())))
                .limit(TOP)
                .toList();
    }

    public boolean isConfirmed() {
        return mentorshipId != null;
    }
}
