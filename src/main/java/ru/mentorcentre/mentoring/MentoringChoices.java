package ru.mentorcentre.mentoring;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
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

    /** Line 300 of a form that has five: nobody types that. */
    @ExceptionHandler(InvalidPropertyException.class)
    void nonsense(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
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
