package ru.mentorcentre.mentorship;

import java.time.LocalDate;
import java.util.List;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NeedReason;

/**
 * A pair or a group to be proposed.
 *
 * @param mentorIds profiles of mentors, at least one
 * @param requestIds requests of the mentees, at least one
 * @param form {@code null}: individual for two people, otherwise a group
 * @param kind {@code null} when not told
 * @param model {@code null} when not told
 * @param element {@code null} when not told
 * @param reason {@code null} when not told
 * @param goals in own words, may be {@code null}
 * @param startsOn {@code null} for today
 * @param plannedUntil last day as planned, may be {@code null}
 * @param ground what it rests on in words: an agreement, a proposal; may be {@code null}
 */
public record NewMentorship(
        List<Long> mentorIds,
        List<Long> requestIds,
        MentoringForm form,
        MentoringKind kind,
        MentoringModel model,
        MentoringElement element,
        NeedReason reason,
        String goals,
        LocalDate startsOn,
        LocalDate plannedUntil,
        String ground) {

    public NewMentorship {
        mentorIds = List.copyOf(mentorIds);
        requestIds = List.copyOf(requestIds);
        if (mentorIds.isEmpty() || requestIds.isEmpty()) {
            throw new IllegalArgumentException("A pair has a mentor and a mentee");
        }
        if (form == null) {
            form = mentorIds.size() + requestIds.size() == 2 ? MentoringForm.INDIVIDUAL : MentoringForm.GROUP;
        }
    }
}
