package ru.mentorcentre.mentoring;

import java.time.LocalDate;
import java.util.List;
import ru.mentorcentre.staff.Subject;

/**
 * A request to be filed (запрос, проектировочная карта), or the fields of one to be changed.
 *
 * @param educatorId who needs a mentor; {@code null} for the school's management team, whose request is managerial
 * @param managerial about running the school; such a request has no subject
 * @param subject {@code null} when the request is about no subject in particular
 * @param difficulties at least one, none twice
 * @param wishedForm {@code null} when any form will do
 * @param needReason {@code null} when not told
 * @param element {@code null} when not told
 * @param filedOn {@code null} for today
 */
public record NewRequest(
        long schoolId,
        Long educatorId,
        boolean managerial,
        Subject subject,
        List<DifficultyWeight> difficulties,
        String text,
        MentoringForm wishedForm,
        NeedReason needReason,
        MentoringElement element,
        LocalDate filedOn) {

    public NewRequest {
        difficulties = List.copyOf(difficulties);
        if (educatorId == null && !managerial || managerial && subject != null) {
            throw new IllegalArgumentException("A management team asks for help with running its school");
        }
        if (difficulties.isEmpty()
                || difficulties.stream().map(DifficultyWeight::code).distinct().count() < difficulties.size()) {
            throw new IllegalArgumentException("A request names its difficulties, each once");
        }
    }
}
