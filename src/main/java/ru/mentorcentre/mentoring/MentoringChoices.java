package ru.mentorcentre.mentoring;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.staff.Subject;

/** The values that filters and forms of this room offer, as {@code choices} in its templates. */
@ControllerAdvice(basePackageClasses = MentoringChoices.class)
class MentoringChoices {

    private static final Values VALUES = new Values(
            Subject.values(),
            MentoringForm.values(),
            NeedReason.values(),
            MentoringElement.values(),
            Weight.values(),
            ShownRequests.values(),
            Wait.values(),
            MentorState.values(),
            Suits.values(),
            Room.values(),
            Papers.values(),
            Origin.values(),
            Steadiness.values(),
            ResultsLevel.values());

    @ModelAttribute("choices")
    Values choices() {
        return VALUES;
    }

    /** One array for each choice. */
    record Values(
            Subject[] subjects,
            MentoringForm[] forms,
            NeedReason[] reasons,
            MentoringElement[] elements,
            Weight[] weights,
            ShownRequests[] shownRequests,
            Wait[] waits,
            MentorState[] states,
            Suits[] suits,
            Room[] rooms,
            Papers[] papers,
            Origin[] origins,
            Steadiness[] steadiness,
            ResultsLevel[] levels) {}
}
