package ru.mentorcentre.results;

import java.util.BitSet;
import java.util.List;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;

/**
 * One question with what was answered to it.
 *
 * @param tally {@code null} where it would tell what somebody answered
 * @param groups of the chosen cut, empty where there is none
 * @param cutHidden by groups it would tell what somebody answered
 */
record QuestionResult(int number, Question question, Tally tally, List<GroupResult> groups, boolean cutHidden) {

    /** @param cut by which groups are wanted, {@code null} for none */
    static QuestionResult of(PollPart part, Question question, Cut cut, List<CutGroup> groups) {
        int number = part.part().content().number(question.code());
        if (!part.guard().shows(question)) {
            return new QuestionResult(number, question, null, List.of(), false);
        }
        BitSet answered = part.answered(question);
        boolean wanted = !groups.isEmpty() && question.type() != QuestionType.TEXT;
        boolean shown = wanted && part.guard().cuts(question).contains(cut);
        return new QuestionResult(
                number,
                question,
                Tally.of(question, part.answers(question, answered)),
                shown
                        ? groups.stream()
                                .map(group -> result(part, question, group, answered))
                                .toList()
                        : List.of(),
                wanted && !shown);
    }

    private static GroupResult result(PollPart part, Question question, CutGroup group, BitSet answered) {
        return new GroupResult(
                group, Tally.of(question, part.answers(question, Published.both(group.people(), answered))));
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
