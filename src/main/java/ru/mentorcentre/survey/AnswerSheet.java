package ru.mentorcentre.survey;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentorship.MentoringKind;

/**
 * What somebody handed in. School, form and kind are those of the day of the invitation.
 *
 * @param schoolId {@link #UNTOLD_SCHOOL} where a confidential answer does not tell it: fewer than five are asked there
 * @param school its name, or {@link #OTHER_SCHOOLS}
 * @param key the same for one person in all surveys that are compared, and no name
 * @param form of the pair, {@code null} where there is none
 * @param kind of the pair, {@code null} where there is none
 * @param invitationId of a named survey, else {@code null}
 * @param answers code of a question: what was answered, a list also where only one answer is possible
 */
public record AnswerSheet(
        UUID id,
        long surveyId,
        long questionnaireId,
        String key,
        long schoolId,
        String school,
        MentoringForm form,
        MentoringKind kind,
        Long invitationId,
        Map<String, List<String>> answers) {

    /** No school has this key. */
    public static final long UNTOLD_SCHOOL = 0;

    public static final String OTHER_SCHOOLS = "прочие школы";
}
