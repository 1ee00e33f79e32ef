package ru.mentorcentre.results;

import java.util.BitSet;
import java.util.List;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.SurveyPart;

/**
 * What was answered to one questionnaire of a survey, as far as it counts.
 *
 * @param sheets one a person
 * @param earlier what the same people answered before, {@code null} if nothing is compared
 * @param couples who is compared, {@code null} as above
 */
record PollPart(SurveyPart part, List<AnswerSheet> sheets, Published published, PollPart earlier, Couples couples) {

    public String title() {
        return part.content().title();
    }

    public long key() {
        return part.questionnaireId();
    }

    public int answered() {
        return sheets.size();
    }

    public boolean isCompared() {
        return couples != null;
    }

    /** Who answered this question. */
    BitSet answered(Question question) {
        BitSet people = new BitSet();
        for (int i = 0; i < sheets.size(); i++) {
            if (!answer(i, question.code()).isEmpty()) {
                people.set(i);
            }
        }
        return people;
    }

    List<String> answer(int person, String code) {
        return sheets.get(person).answers().getOrDefault(code, List.of());
    }

    List<List<String>> answers(Question question, BitSet people) {
        return people.stream()
                .mapToObj(person -> answer(person, question.code()))
                .filter(answer -> !answer.isEmpty())
                .toList();
    }
}
