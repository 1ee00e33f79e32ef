package ru.mentorcentre.survey;

/** Who fills in what. */
public record Respondent(long educatorId, long schoolId, QuestionnaireContent content) {}
