package ru.mentorcentre.survey.invitation;

import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.survey.RespondentRole;

/**
 * Somebody to be invited.
 *
 * @param asked as what, {@code null} where it does not matter
 * @param form of the pair, {@code null} where there is none
 * @param kind of the pair, {@code null} where there is none
 */
public record Invitee(long educatorId, long schoolId, RespondentRole asked, MentoringForm form, MentoringKind kind) {}
