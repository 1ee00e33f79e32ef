package ru.mentorcentre.survey.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionnaireContent;

/**
 * A questionnaire as its page shows it.
 *
 * @param id {@code null} for one of the program that lies in no table
 * @param answered somebody has: it is frozen, an edit makes the next edition
 * @param latest there is no later edition
 */
record QuestionnaireView(
        Long id,
        int version,
        String code,
        int edition,
        boolean builtIn,
        boolean answered,
        boolean latest,
        long campaigns,
        QuestionnaireContent content,
        List<QuestionRow> lines) {

    static List<QuestionRow> lines(QuestionnaireContent content, BuiltInQuestionnaires builtIns) {
        List<QuestionRow> lines = new ArrayList<>();
        int page = 0;
        for (QuestionnaireContent.Page one : content.pages()) {
            page++;
            for (Question question : one.questions()) {
                lines.add(new QuestionRow(
                        content.number(question.code()), question, page, builtIns.places(question.code())));
            }
        }
        return lines;
    }

    /** Where it stands among the pages of the program. */
    public String url() {
        return id == null ? "/surveys/questionnaires/built-in/" + code : "/surveys/questionnaires/" + id;
    }

    /** What a copy is made of. */
    public String key() {
        return id == null ? code : String.valueOf(id);
    }

    /** Whether a named survey by it tells how a pair is doing. */
    public boolean asksPulse() {
        return PairPulse.isAsked(content);
    }

    /** Its questions without answers, for a preview. */
    public Map<String, List<String>> nothing() {
        return Map.of();
    }

    /**
     * One question.
     *
     * @param counted rows of summary forms that count its answers
     */
    record QuestionRow(int number, Question question, int page, List<String> counted) {}
}
