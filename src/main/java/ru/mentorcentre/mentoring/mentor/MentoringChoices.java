package ru.mentorcentre.mentoring.mentor;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import ru.mentorcentre.mentoring.DifficultySeverity;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.Mentors;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.mentoring.request.RequestStatusFilter;
import ru.mentorcentre.mentoring.request.WaitFilter;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.staff.Subject;

/** The values that filters and forms of this room offer, as {@code choices} in its templates. */
@ControllerAdvice(basePackageClasses = Mentors.class)
class MentoringChoices {

    private static final Values VALUES = new Values(
            Subject.values(),
            MentoringForm.values(),
            NeedReason.values(),
            MentoringElement.values(),
            DifficultySeverity.values(),
            RequestStatusFilter.values(),
            WaitFilter.values(),
            MentorState.values(),
            EligibilityFilter.values(),
            CapacityFilter.values(),
            MentorPaperFilter.values(),
            MentorOriginFilter.values(),
            SteadyResults.values(),
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
            DifficultySeverity[] weights,
            RequestStatusFilter[] shownRequests,
            WaitFilter[] waits,
            MentorState[] states,
            EligibilityFilter[] suits,
            CapacityFilter[] rooms,
            MentorPaperFilter[] papers,
            MentorOriginFilter[] origins,
            SteadyResults[] steadiness,
            ResultsLevel[] levels) {}
}
