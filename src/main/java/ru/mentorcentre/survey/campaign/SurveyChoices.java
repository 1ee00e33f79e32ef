package ru.mentorcentre.survey.campaign;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import ru.mentorcentre.survey.Answers;
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.CampaignState;
import ru.mentorcentre.survey.QuestionType;
import ru.mentorcentre.survey.ReminderDay;
import ru.mentorcentre.survey.invitation.InvitationState;

/** The values that filters and forms of this room offer, as {@code choices} in its templates. */
@ControllerAdvice(basePackageClasses = Answers.class)
class SurveyChoices {

    private static final Values VALUES = new Values(
            Audience.values(),
            CampaignState.values(),
            InvitationState.values(),
            CampaignForm.Privacy.values(),
            QuestionType.values(),
            ReminderDay.values());

    @ModelAttribute("choices")
    Values choices() {
        return VALUES;
    }

    /** One array for each choice. */
    record Values(
            Audience[] audiences,
            CampaignState[] states,
            InvitationState[] people,
            CampaignForm.Privacy[] privacies,
            QuestionType[] types,
            ReminderDay[] reminders) {}
}
