package ru.mentorcentre.mentorship;

import java.util.List;
import ru.mentorcentre.mentoring.MentoringForm;

/**
 * A pair or a group to be proposed: who shall work together, and on which terms.
 *
 * @param mentorIds profiles of mentors, at least one
 * @param requestIds requests of the mentees, at least one
 * @param terms without a form: individual for two people, otherwise a group
 */
public record NewMentorship(List<Long> mentorIds, List<Long> requestIds, MentorshipTerms terms) {

    public NewMentorship {
        mentorIds = List.copyOf(mentorIds);
        requestIds = List.copyOf(requestIds);
        if (mentorIds.isEmpty() || requestIds.isEmpty()) {
            throw new IllegalArgumentException("A pair has a mentor and a mentee");
        }
        if (terms.form() == null) {
            terms = terms.in(
                    mentorIds.size() + requestIds.size() == 2 ? MentoringForm.INDIVIDUAL : MentoringForm.GROUP);
        }
    }
}
