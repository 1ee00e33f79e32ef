package ru.mentorcentre.survey;

import java.time.LocalDate;

/**
 * A questionnaire that waits for an answer.
 *
 * @param endsOn the last day on which it is taken
 */
public record WaitingSurvey(String campaign, LocalDate endsOn) {

    /** The page where somebody with an account finds it. */
    public String url() {
        return "/surveys/own";
    }
}
