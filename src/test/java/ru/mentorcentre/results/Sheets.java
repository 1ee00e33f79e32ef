package ru.mentorcentre.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.Asked;
import ru.mentorcentre.survey.Comparability;
import ru.mentorcentre.survey.Content;
import ru.mentorcentre.survey.Option;
import ru.mentorcentre.survey.Phase;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;
import ru.mentorcentre.survey.SurveyPart;

/** Sheets of answers for tests that need no database. */
final class Sheets {

    static final long BEFORE = 1;
    static final long AFTER = 2;

    private Sheets() {}

    static Question question(String code, QuestionType type, String pair, Comparability how) {
        List<Option> options = type == QuestionType.CHOICE
                ? List.of(new Option("3", "Часто"), new Option("2", "Редко"), new Option("1", "Ни разу"))
                : List.of();
        return new Question(
                code, type, "Вопрос " + code, null, true, null, null, options, null, pair, how, null, null, null);
    }

    static SurveyPart part(long survey, Question... questions) {
        return new SurveyPart(
                survey,
                survey,
                survey == BEFORE ? "B" : "A",
                1,
                new Content(
                        "Анкета",
                        Asked.MENTEE,
                        survey == BEFORE ? Phase.BEFORE : Phase.AFTER,
                        null,
                        List.of(questions)));
    }

    static AnswerSheet sheet(
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
    static List<List<String>> marks(int... marks) {
        List<List<String>> answers = new ArrayList<>();
        for (int mark : marks) {
            answers.add(List.of(String.valueOf(mark)));
        }
        return answers;
    }
}
