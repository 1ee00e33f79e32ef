package ru.mentorcentre.mentoring;

import java.time.LocalDate;
import java.util.List;
import ru.mentorcentre.staff.Subject;

/**
 * What other rooms know of a request.
 *
 * @param schoolId the school that filed it
 * @param educatorId {@code null} for the school's management team
 * @param subject {@code null} when it is about no subject
 * @param difficulties the heaviest first
 * @param wishedForm {@code null} when any form will do
 * @param version grows with each change: a proposal made from an older one is stale
 */
public record RequestInfo(
        long id,
        long municipalityId,
        long schoolId,
        Long educatorId,
        Subject subject,
        boolean managerial,
        List<DifficultyWeight> difficulties,
        String text,
        MentoringForm wishedForm,
        NeedReason needReason,
        MentoringElement element,
        RequestStatus status,
        LocalDate filedOn,
        int version) {

    /** What it is about, in a word or two. */
    public String topic() {
        return topic(managerial, subject);
    }

    /** The same for a row that has only these two. */
    public static String topic(boolean managerial, Subject subject) {
        return managerial ? "Управление школой" : subject == null ? "Любой предмет" : subject.title();
    }
}
