package ru.mentorcentre.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.survey.AnswerOption;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.Comparability;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;
import ru.mentorcentre.survey.QuestionnaireContent;
import ru.mentorcentre.survey.RespondentRole;
import ru.mentorcentre.survey.SurveyPart;
import ru.mentorcentre.survey.SurveyPhase;

/** Sheets of answers for tests that need no database. */
public final class Sheets {

    public static final long BEFORE = 1;
    public static final long AFTER = 2;

    private Sheets() {}

    public static Question question(String code, QuestionType type, String pair, Comparability how) {
        List<AnswerOption> options = type == QuestionType.CHOICE
                ? List.of(
                        new AnswerOption("3", "Часто"),
                        new AnswerOption("2", "Редко"),
                        new AnswerOption("1", "Ни разу"))
                : List.of();
        return new Question(
                code, type, "Вопрос " + code, null, true, null, null, options, null, pair, how, null, null, null);
    }

    public static SurveyPart part(long survey, Question... questions) {
        return new SurveyPart(
                survey,
                survey,
                survey == BEFORE ? "B" : "A",
                1,
                new QuestionnaireContent(
                        "Анкета",
                        RespondentRole.MENTEE,
                        survey == BEFORE ? SurveyPhase.BEFORE : SurveyPhase.AFTER,
                        null,
                        List.of(questions)));
    }

    public static AnswerSheet sheet(
            long survey,
            String key,
            String school,
            MentoringForm form,
            MentoringKind kind,
            Map<String, String> answers) {
        Map<String, List<String>> lists = new HashMap<>();
        answers.forEach((code, value) -> lists.put(code, List.of(value)));
        return new AnswerSheet(
                UUID.nameUUIDFromBytes((survey + key).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                survey,
                survey,
                key,
                school.hashCode(),
                school,
                form,
                kind,
                null,
                lists);
    }

    /** Marks one after another as the answers of as many people. */
    public static List<List<String>> marks(int... marks) {
        List<List<String>> answers = new ArrayList<>();
        for (int mark : marks) {
            answers.add(List.of(String.valueOf(mark)));
        }
        return answers;
    }
}
