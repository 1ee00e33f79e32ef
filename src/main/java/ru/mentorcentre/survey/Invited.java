package ru.mentorcentre.survey;

import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentorship.MentoringKind;

/**
 * Somebody to be invited.
 *
 * @param asked as what, {@code null} where it does not matter
 * @param form of the pair, {@code null} where there is none
 * @param kind of the pair, {@code null} where there is none
 */
record Invited(long educatorId, long schoolId, Asked asked, MentoringForm form, MentoringKind kind) {}
