package ru.mentorcentre.survey;

import java.util.Map;
import java.util.function.Function;

/** Sheets handed in many at a time, as if by their links: for data that comes from elsewhere. */
public interface SurveyResponses {

    /**
     * Hands in the sheets of an open survey.
     *
     * @param answers of a person to a questionnaire by code of the question; {@code null} for one who does not answer
     * @return how many were handed in
     */
    int handIn(long survey, Function<Respondent, Map<String, String>> answers);
}
