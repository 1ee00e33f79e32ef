package ru.mentorcentre.survey;

import java.time.LocalDate;
import java.util.List;

/**
 * A campaign to be made.
 *
 * @param questionnaires codes of built-in ones or keys of own ones, as {@link OwnQuestionnaires#choices()} offers them
 * @param phase {@code null} unless it is one of a pair
 * @param beforeId the campaign it is compared with, or {@code null}
 * @param educators whom to invite where the audience is a list
 * @param reminding when it reminds by itself
 */
public record NewCampaign(
        String name,
        List<String> questionnaires,
        Audience audience,
        SurveyPhase phase,
        boolean confidential,
        LocalDate startsOn,
        LocalDate endsOn,
        Long beforeId,
        List<Long> educators,
        ReminderSettings reminding) {

    /** One that does not remind by itself. */
    public NewCampaign(
            String name,
            List<String> questionnaires,
            Audience audience,
            SurveyPhase phase,
            boolean confidential,
            LocalDate startsOn,
            LocalDate endsOn,
            Long beforeId,
            List<Long> educators) {
        this(
                name,
                questionnaires,
                audience,
                phase,
                confidential,
                startsOn,
                endsOn,
                beforeId,
                educators,
                ReminderSettings.NEVER);
    }
}
