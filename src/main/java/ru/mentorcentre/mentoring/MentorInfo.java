package ru.mentorcentre.mentoring;

import java.util.List;
import java.util.Set;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Stability;
import ru.mentorcentre.staff.Subject;

/**
 * What other rooms know of a mentor.
 *
 * @param id of the mentor's profile
 * @param name Иванова Анна Петровна
 * @param topics in the mentor's own words, may be {@code null}
 * @param difficulties codes of those the mentor can help with
 * @param forms offered; empty when any will do
 * @param capacity most mentees at a time
 * @param load mentees now; may exceed a capacity that was lowered later
 * @param eligible by the rules of the centre, or by the leader's decision
 * @param whyEligible why or why not, a Russian sentence
 * @param results level of own pupils, {@code null} when unknown
 * @param schoolType {@code null} when the school has no standing in the reporting year
 * @param schoolStability {@code null} when the school has no standing in the reporting year
 * @param version grows with each change of the profile, not with the load
 */
public record MentorInfo(
        long id,
        long municipalityId,
        long educatorId,
        String name,
        long schoolId,
        Set<Subject> subjects,
        String topics,
        List<String> difficulties,
        Set<MentoringForm> forms,
        boolean managerial,
        int capacity,
        int load,
        MentorState state,
        boolean eligible,
        String whyEligible,
        ResultsLevel results,
        SchoolType schoolType,
        Stability schoolStability,
        int version) {

    public boolean isActive() {
        return state == MentorState.ACTIVE;
    }

    /** Mentees who can still be added. */
    public int freePlaces() {
        return Math.max(0, capacity - load);
    }
}
