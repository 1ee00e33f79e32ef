package ru.mentorcentre.survey;

/** A questionnaire that a survey asks, in the edition it asks. */
public record SurveyPart(long surveyId, long questionnaireId, String code, int edition, QuestionnaireContent content) {}
