package ru.mentorcentre.survey;

import ru.mentorcentre.mentoring.MentoringForm;

/** How many of one school, form and kind of pair are asked by a questionnaire. */
public record InvitedCount(long questionnaireId, long schoolId, MentoringForm form, String kind, long people) {}
