package ru.mentorcentre.mentorship;

import java.time.LocalDate;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NeedReason;

/**
 * What a pair is for and how it works, whoever is in it.
 *
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

    public static MentorshipTerms of(NewMentorship wanted) {
        return new MentorshipTerms(
                wanted.form(),
                wanted.kind(),
                wanted.model(),
                wanted.element(),
                wanted.reason(),
                wanted.goals(),
                wanted.startsOn(),
                wanted.plannedUntil(),
                null,
                wanted.ground());
    }
}
