package ru.mentorcentre.mentorship;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NeedReason;

/** The values that filters and forms of this room offer, as {@code choices} in its templates. */
@ControllerAdvice(basePackageClasses = MentorshipChoices.class)
class MentorshipChoices {

    private static final Values VALUES = new Values(
            MentoringForm.values(),
            MentoringKind.values(),
            MentoringModel.values(),
            MentoringElement.values(),
            NeedReason.values(),
            ShownMentorships.values(),
            YoungMentee.values(),
            Attention.values(),
            EndCause.values());

    @ModelAttribute("choices")
    Values choices() {
        return VALUES;
    }

    /** One array for each choice. */
    record Values(
            MentoringForm[] forms,
            MentoringKind[] kinds,
            MentoringModel[] models,
            MentoringElement[] elements,
            NeedReason[] reasons,
            ShownMentorships[] shown,
            YoungMentee[] young,
            Attention[] attention,
            EndCause[] causes) {}
}
