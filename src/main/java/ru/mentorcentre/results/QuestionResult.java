package ru.mentorcentre.results;

import java.util.BitSet;
import java.util.List;
import ru.mentorcentre.results.disclosure.AnswerTally;
import ru.mentorcentre.results.disclosure.Breakdown;
import ru.mentorcentre.results.disclosure.BreakdownGroup;
import ru.mentorcentre.results.disclosure.PublishedGroups;
import ru.mentorcentre.results.release.QuestionnaireResults;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;

/**
 * One question with what was answered to it.
 *
 * @param tally {@code null} where it would tell what somebody answered
 * @param groups of the chosen cut, empty where there is none
 * @param cutHidden by groups it would tell what somebody answered
 */
public record QuestionResult(
        int number, Question question, AnswerTally tally, List<GroupResult> groups, boolean cutHidden) {

    /** @param cut by which groups are wanted, {@code null} for none */
    public static QuestionResult of(
            QuestionnaireResults part, Question question, Breakdown cut, List<BreakdownGroup> groups) {
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
                AnswerTally.of(question, part.answers(question, answered)),
                shown
                        ? groups.stream()
                                .map(group -> result(part, question, group, answered))
                                .toList()
                        : List.of(),
                wanted && !shown);
    }

    private static GroupResult result(
            QuestionnaireResults part, Question question, BreakdownGroup group, BitSet answered) {
        return new GroupResult(
                group,
                AnswerTally.of(question, part.answers(question, PublishedGroups.both(group.people(), answered))));
    }

    public boolean isText() {
        return question.type() == QuestionType.TEXT;
    }

    public boolean isScale() {
        return question.type() == QuestionType.SCALE;
    }

    public DistributionChart picture() {
        return DistributionChart.of(tally, isScale());
    }
}
