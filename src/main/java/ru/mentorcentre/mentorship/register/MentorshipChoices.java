package ru.mentorcentre.mentorship.register;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.mentorship.EndCause;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.mentorship.MentoringModel;
import ru.mentorcentre.mentorship.Mentorships;
import ru.mentorcentre.mentorship.PairHealth;

/** The values that filters and forms of this room offer, as {@code choices} in its templates. */
@ControllerAdvice(basePackageClasses = Mentorships.class)
class MentorshipChoices {

    private static final Values VALUES = new Values(
            MentoringForm.values(),
            MentoringKind.values(),
            MentoringModel.values(),
            MentoringElement.values(),
            NeedReason.values(),
            MentorshipStateFilter.values(),
            YoungMenteeFilter.values(),
            PairAttentionReason.values(),
            EndCause.values(),
            PairHealth.values());

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
            MentorshipStateFilter[] shown,
            YoungMenteeFilter[] young,
            PairAttentionReason[] attention,
            EndCause[] causes,
            PairHealth[] health) {}
}
