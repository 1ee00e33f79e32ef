package ru.mentorcentre.survey;

/** The questionnaires a municipality can ask: those of the program, and its own. */
public interface OwnQuestionnaires {

    /**
     * Adds an own questionnaire.
     *
     * @return the key
     * @throws RuntimeException with a Russian message if the code is taken
     */
    long add(String code, QuestionnaireContent content);
}
