package ru.mentorcentre.mentorship;

import java.time.LocalDate;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NeedReason;

/**
 * What a pair is for and how it works, whoever is in it.
 *
 * @param form {@code null} for the usual one of so many people
 * @param kind {@code null} when not told
 * @param model {@code null} when not told
 * @param element {@code null} when not told
 * @param reason {@code null} when not told
 * @param goals in own words, may be {@code null}
 * @param startsOn {@code null} for today
 * @param plannedUntil last day as planned, may be {@code null}
 * @param orderId order of the centre it rests on, may be {@code null}
 * @param ground what else it rests on, in words, may be {@code null}
 */
public record MentorshipTerms(
        MentoringForm form,
        MentoringKind kind,
        MentoringModel model,
        MentoringElement element,
        NeedReason reason,
        String goals,
        LocalDate startsOn,
        LocalDate plannedUntil,
        Long orderId,
        String ground) {

    /** The same in another form. */
    MentorshipTerms in(MentoringForm other) {
        return new MentorshipTerms(other, kind, model, element, reason, goals, startsOn, plannedUntil, orderId, ground);
    }
}
