package ru.mentorcentre.mentorship.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.mentorship.EndCause;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.mentorship.MentoringModel;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.mentorship.PairHealthThresholds;
import ru.mentorcentre.mentorship.PairHealthVerdict;
import ru.mentorcentre.shared.Day;

/**
 * One line of the list of pairs.
 *
 * @param mentors names of those who are in it, or were to its end; {@code null} for nobody
 * @param mentorSchools their schools on joining
 */
public record MentorshipRow(
        long id,
        int version,
        long municipalityId,
        MentoringForm form,
        MentoringKind kind,
        MentoringModel model,
        MentoringElement element,
        NeedReason reason,
        String goals,
        Long orderId,
        String orderNumber,
        LocalDate orderOn,
        String ground,
        LocalDate startsOn,
        LocalDate plannedUntil,
        LocalDate endedOn,
        MentorshipState state,
        LocalDate stateOn,
        String stateReason,
        EndCause endCause,
        LocalDate noticeOn,
        String proposedBy,
        String mentors,
        String mentorSchools,
        String mentees,
        String menteeSchools,
        LocalDate lastMetOn,
        LocalDate nextMeetingOn,
        LocalDate planDueOn,
        Integer pulse,
        LocalDate pulseOn,
        boolean replace,
        boolean answer,
        boolean start,
        boolean overdue,
        boolean overload,
        boolean outcome) {

    private static final String NOBODY = "никого нет";

    public String mentorNames() {
        return mentors == null ? NOBODY : mentors;
    }

    public String menteeNames() {
        return mentees == null ? NOBODY : mentees;
    }

    /** Mentors before the dash. */
    public String title() {
        return mentorNames() + " — " + menteeNames();
    }

    /** How it is doing, {@code null} before it begins and when it is over. */
    public PairHealthVerdict doing(PairHealthThresholds days) {
        return PairHealthVerdict.of(
                new PairHealthVerdict.PairHealthInput(
                        state, stateOn, startsOn, lastMetOn, nextMeetingOn, planDueOn, pulse, pulseOn),
                days);
    }

    /** The last day, or the last as planned. */
    public LocalDate until() {
        return endedOn == null ? plannedUntil : endedOn;
    }

    /** The order, or what else it rests on. */
    public String paper() {
        return orderNumber == null ? ground : "Приказ № " + orderNumber + " от " + Day.of(orderOn);
    }

    String attentionWords() {
        return attention().stream().map(PairAttentionReason::title).collect(Collectors.joining(", "));
    }

    /** Why somebody should look at it. */
    public List<PairAttentionReason> attention() {
        return Stream.of(
                        Optional.of(PairAttentionReason.REPLACE).filter(one -> replace),
                        Optional.of(PairAttentionReason.ANSWER).filter(one -> answer),
                        Optional.of(PairAttentionReason.START).filter(one -> start),
                        Optional.of(PairAttentionReason.OVERDUE).filter(one -> overdue),
                        Optional.of(PairAttentionReason.OVERLOAD).filter(one -> overload),
                        Optional.of(PairAttentionReason.OUTCOME).filter(one -> outcome))
                .flatMap(Optional::stream)
                .toList();
    }
}
