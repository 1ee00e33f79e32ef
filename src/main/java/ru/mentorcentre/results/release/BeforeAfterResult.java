package ru.mentorcentre.results.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ru.mentorcentre.results.disclosure.AnswerDisclosure;
import ru.mentorcentre.results.disclosure.AnswerTally;
import ru.mentorcentre.results.disclosure.ExactMean;
import ru.mentorcentre.results.disclosure.PairedAnswers;
import ru.mentorcentre.survey.Comparability;
import ru.mentorcentre.survey.Question;

/**
 * A question of «after» beside its pair of «before», of the people who answered both.
 *
 * @param people how many those are; 0 where it is not shown
 * @param before mean of before, {@code null} where there are no marks or it is not shown
 * @param gap mean of after minus before, of each person
 * @param moves how many went from which answer to which, in the order of {@code steps}; empty where it is not asked
 */
public record BeforeAfterResult(
        int number,
        Question question,
        Question pair,
        int people,
        ExactMean before,
        ExactMean after,
        ExactMean gap,
        List<AnswerShift> moves) {

    /** Empty where the question has no pair in what was asked before. */
    public static java.util.Optional<BeforeAfterResult> of(QuestionnaireResults part, Question question) {
        if (question.pair() == null || question.comparability() == Comparability.QUALITATIVE) {
            return java.util.Optional.empty();
        }
        return part.earlier().part().content().question(question.pair()).map(pair -> compared(part, question, pair));
    }

    private static BeforeAfterResult compared(QuestionnaireResults part, Question question, Question pair) {
        QuestionnaireResults earlier = part.earlier();
        int number = part.part().content().number(question.code());
        boolean marks = AnswerTally.hasMean(question.type());
        List<PairedAnswers.BeforeAndAfter> both = part.couples()
                .each((before, after) -> earlier.answer(before, pair.code()).isEmpty()
                                || part.answer(after, question.code()).isEmpty()
                        ? null
                        : new PairedAnswers.BeforeAndAfter(before, after));
        if (!isShown(part, question, pair, both, marks)) {
            return hidden(part, question, pair);
        }
        List<AnswerPair> values = both.stream()
                .map(one -> new AnswerPair(
                        earlier.answer(one.before(), pair.code()).get(0),
                        part.answer(one.after(), question.code()).get(0)))
                .toList();
        return new BeforeAfterResult(
                number,
                question,
                pair,
                both.size(),
                marks ? ExactMean.of(values.stream().map(AnswerPair::beforeMark).toList()) : null,
                marks ? ExactMean.of(values.stream().map(AnswerPair::afterMark).toList()) : null,
                marks
                        ? ExactMean.of(values.stream()
                                .map(one -> one.afterMark().subtract(one.beforeMark()))
                                .toList())
                        : null,
                marks ? List.of() : moves(question, pair, values));
    }

    /** That there is such a pair, without its figures. */
    static BeforeAfterResult hidden(QuestionnaireResults part, Question question, Question pair) {
        return new BeforeAfterResult(
                part.part().content().number(question.code()), question, pair, 0, null, null, null, List.of());
    }

    private static boolean isShown(
            QuestionnaireResults part,
            Question question,
            Question pair,
            List<PairedAnswers.BeforeAndAfter> both,
            boolean marks) {
        PairedAnswers couples = new PairedAnswers(both, 0, 0);
        return couples.size() > 0
                && isFirst(part, question)
                && part.guard().showsOf(question, couples.after())
                && part.earlier().guard().showsOf(pair, couples.before())
                && (marks || !part.published().guarded() || keepsOpen(part, question, pair, both));
    }

    /** Where the rule of five holds, a question of «before» is compared once: two comparisons would differ by few. */
    private static boolean isFirst(QuestionnaireResults part, Question question) {
        return !part.published().guarded()
                || part.part().content().questions().stream()
                        .filter(one -> question.pair().equals(one.pair()))
                        .findFirst()
                        .filter(question::equals)
                        .isPresent();
    }

    /** A table of moves tells more than its sums: it may not tell who moved where. */
    private static boolean keepsOpen(
            QuestionnaireResults part, Question question, Question pair, List<PairedAnswers.BeforeAndAfter> both) {
        List<List<Integer>> places = new ArrayList<>();
        List<String> moves = new ArrayList<>();
        for (PairedAnswers.BeforeAndAfter one : both) {
            List<Integer> place = new ArrayList<>(part.earlier().guard().places(pair, one.before()));
            place.addAll(part.guard().places(question, one.after()));
            places.add(place);
            moves.add(part.earlier().answer(one.before(), pair.code()).get(0) + "\n"
                    + part.answer(one.after(), question.code()).get(0));
        }
        AnswerDisclosure table = new AnswerDisclosure(places, moves);
        return table.keepsOpen(move -> move.substring(0, move.indexOf('\n')), move -> true)
                && table.keepsOpen(move -> move.substring(move.indexOf('\n')), move -> true);
    }

    private static List<AnswerShift> moves(Question question, Question pair, List<AnswerPair> values) {
        return pair.choices().stream()
                .flatMap(from -> question.choices().stream()
                        .map(to -> new AnswerShift(from.value(), from.label(), to.value(), to.label(), (int)
                                values.stream()
                                        .filter(one -> one.before().equals(from.value())
                                                && one.after().equals(to.value()))
                                        .count())))
                .toList();
    }

    public Comparability kind() {
        return question.comparability();
    }

    public boolean isHidden() {
        return people == 0;
    }

    /** How many went from this answer to that one. */
    public int moved(String from, String to) {
        return moves.stream()
                .filter(move -> move.from().equals(from) && move.to().equals(to))
                .mapToInt(AnswerShift::people)
                .sum();
    }

    /** How many did more than they meant to (1), as much (0), or less (−1). */
    public int turned(int direction) {
        return moves.stream()
                .filter(move ->
                        Integer.signum(new BigDecimal(move.to()).compareTo(new BigDecimal(move.from()))) == direction)
                .mapToInt(AnswerShift::people)
                .sum();
    }

    /** So many people went from one answer to another. */
    record AnswerShift(String from, String fromTitle, String to, String toTitle, int people) {}

    /** What one person answered before and after. */
    private record AnswerPair(String before, String after) {

        BigDecimal beforeMark() {
            return new BigDecimal(before);
        }

        BigDecimal afterMark() {
            return new BigDecimal(after);
        }
    }
}
