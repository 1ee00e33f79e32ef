package ru.mentorcentre.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param agreementUntil its last day, {@code null} when it has no end
 * @param pay as the agreement says it, in words, may be {@code null}
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
        LocalDate agreementUntil,
        String pay,
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

    /** These fields, their gaps filled by another profile of the same person; subjects, difficulties and forms of both. */
    public NewMentor with(NewMentor other) {
        return new NewMentor(
                both(subjects, other.subjects),
                topics == null ? other.topics : topics,
                Stream.concat(difficulties.stream(), other.difficulties.stream())
                        .distinct()
                        .toList(),
                both(forms, other.forms),
                managerial || other.managerial,
                Math.max(capacity, other.capacity),
                methodService || other.methodService,
                results == null ? other.results : results,
                steadyResults == Finding.INSUFFICIENT_DATA ? other.steadyResults : steadyResults,
                consentOn == null ? other.consentOn : consentOn,
                consentOn == null ? other.consentUntil : consentUntil,
                agreementNumber == null ? other.agreementNumber : agreementNumber,
                agreementNumber == null ? other.agreementOn : agreementOn,
                agreementNumber == null ? other.agreementUntil : agreementUntil,
                agreementNumber == null ? other.pay : pay,
                trainingNeeds == null ? other.trainingNeeds : trainingNeeds,
                trainingPassed == null ? other.trainingPassed : trainingPassed);
    }

    private static <E> Set<E> both(Set<E> one, Set<E> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }
}
