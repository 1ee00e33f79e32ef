package ru.mentorcentre.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.staff.Subject;

/**
 * A mentor to be added as a candidate, or the fields of one to be changed.
 *
 * @param topics «моя любимая тема» in own words, may be {@code null}
 * @param difficulties codes of those the mentor can help with
 * @param forms offered; none when any will do
 * @param managerial ready to help management teams
 * @param capacity most mentees at a time, 1 to 10
 * @param methodService works in the education department or the method service
 * @param results level of the mentor's own pupils (ГИА, ВПР), {@code null} when unknown
 * @param steadyResults own pupils do well year after year: YES, NO or INSUFFICIENT_DATA
 * @param consentOn day of the written consent (Labour Code art. 351.8), {@code null} when there is none
 * @param consentUntil its last day, {@code null} when it has no end
 * @param agreementNumber of the contract or additional agreement
 */
public record NewMentor(
        Set<Subject> subjects,
        String topics,
        List<String> difficulties,
        Set<MentoringForm> forms,
        boolean managerial,
        int capacity,
        boolean methodService,
        ResultsLevel results,
        Finding steadyResults,
        LocalDate consentOn,
        LocalDate consentUntil,
        String agreementNumber,
        LocalDate agreementOn,
        String trainingNeeds,
        String trainingPassed) {

    /** A mentor has at most so many mentees at a time. */
    public static final int MOST = 10;

    public NewMentor {
        subjects = Set.copyOf(subjects);
        difficulties = List.copyOf(difficulties);
        forms = Set.copyOf(forms);
        if (capacity < 1 || capacity > MOST) {
            throw new IllegalArgumentException("Capacity of a mentor out of 1..10: " + capacity);
        }
    }
}
