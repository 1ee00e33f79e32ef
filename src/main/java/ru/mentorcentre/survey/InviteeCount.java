package ru.mentorcentre.survey;

import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentorship.MentoringKind;

/** How many of one school, form and kind of pair are asked by a questionnaire. */
public record InviteeCount(long questionnaireId, long schoolId, MentoringForm form, MentoringKind kind, long people) {}
