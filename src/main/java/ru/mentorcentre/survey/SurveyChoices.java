package ru.mentorcentre.survey;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The values that filters and forms of this room offer, as {@code choices} in its templates. */
@ControllerAdvice(basePackageClasses = SurveyChoices.class)
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
