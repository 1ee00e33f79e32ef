package ru.mentorcentre.results;

import java.util.BitSet;
import java.util.List;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;

/**
 * One question with what was answered to it.
 *
 * @param tally {@code null} where too few answered to show it
 * @param groups of the chosen cut, empty where there is none
 * @param cutHidden the cut would tell too much here: not everybody answered this question
 */
record QuestionResult(int number, Question question, Tally tally, List<GroupResult> groups, boolean cutHidden) {

    static QuestionResult of(PollPart part, Question question, List<CutGroup> groups) {
        int number = part.part().content().number(question.code());
        BitSet answered = part.answered(question);
        Published published = part.published();
        if (!published.shows(answered)) {
            return new QuestionResult(number, question, null, List.of(), false);
        }
        Tally tally = Tally.of(question, part.answers(question, answered));
        boolean cut = !groups.isEmpty() && question.type() != QuestionType.TEXT;
        boolean hidden = cut && !published.showsCuts(answered);
        return new QuestionResult(
                number,
                question,
                tally,
                cut && !hidden
                        ? groups.stream()
                                .map(group -> new GroupResult(
                                        group,
                                        Tally.of(
                                                question,
                                                part.answers(question, Published.both(group.people(), answered)))))
                                .toList()
                        : List.of(),
                hidden);
    }

    public boolean isText() {
        return question.type() == QuestionType.TEXT;
    }

    public boolean isScale() {
        return question.type() == QuestionType.SCALE;
    }

    public Distribution picture() {
        return Distribution.of(tally, isScale());
    }
}
