package ru.mentorcentre.mentorship;

import java.time.LocalDate;
import ru.mentorcentre.mentoring.MentoringForm;

/**
 * A pair of somebody who has signed in.
 *
 * @param mentor whether one is a mentor in it
 * @param others those of the other side
 * @param asked one has not agreed yet
 * @param awaited somebody of the other side has not agreed yet
 * @param doing how it is doing, {@code null} before it begins
 */
public record OwnMentorship(
        long id,
        boolean mentor,
        String others,
        MentoringForm form,
        MentorshipState state,
        boolean asked,
        boolean awaited,
        LocalDate startsOn,
        LocalDate lastMetOn,
        LocalDate nextMeetingOn,
        PairHealthVerdict doing) {}
