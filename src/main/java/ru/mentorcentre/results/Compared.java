package ru.mentorcentre.results;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import ru.mentorcentre.survey.Comparability;
import ru.mentorcentre.survey.Question;

/**
 * A question of «after» beside its pair of «before», of the people who answered both.
 *
 * @param people how many those are; 0 where too few to show
 * @param before mean of before, {@code null} where there are no marks or too few people
 * @param gap mean of after minus before, of each person
 * @param moves how many went from which answer to which, in the order of {@code steps}; empty where it is not asked
 */
record Compared(
        int number, Question question, Question pair, int people, Mean before, Mean after, Mean gap, List<Move> moves) {

    /** Empty where the question has no pair in what was asked before. */
    static java.util.Optional<Compared> of(PollPart part, Question question) {
        if (question.pair() == null || question.comparability() == Comparability.QUALITATIVE) {
            return java.util.Optional.empty();
        }
        return part.earlier().part().content().question(question.pair()).map(pair -> compared(part, question, pair));
    }

    private static Compared compared(PollPart part, Question question, Question pair) {
        PollPart earlier = part.earlier();
        int number = part.part().content().number(question.code());
        List<Couples.Couple> both = part.couples()
                .each((before, after) -> earlier.answer(before, pair.code()).isEmpty()
                                || part.answer(after, question.code()).isEmpty()
                        ? null
                        : new Couples.Couple(before, after));
        if (!isShown(part, question, pair, new Couples(both, 0))) {
            return new Compared(number, question, pair, 0, null, null, null, List.of());
        }
        List<Pair> values = both.stream()
                .map(one -> new Pair(
                        earlier.answer(one.before(), pair.code()).get(0),
                        part.answer(one.after(), question.code()).get(0)))
                .toList();
        boolean marks = Tally.hasMean(question.type());
        return new Compared(
                number,
                question,
                pair,
                both.size(),
                marks ? Mean.of(values.stream().map(Pair::beforeMark).toList()) : null,
                marks ? Mean.of(values.stream().map(Pair::afterMark).toList()) : null,
                marks
                        ? Mean.of(values.stream()
                                .map(one -> one.afterMark().subtract(one.beforeMark()))
                                .toList())
                        : null,
                marks ? List.of() : moves(question, pair, values));
    }

    private static boolean isShown(PollPart part, Question question, Question pair, Couples both) {
        BitSet before = both.before();
        BitSet after = both.after();
        return both.size() > 0
                && part.published().showsComparison(part.answered(question), after)
                && part.earlier().published().showsComparison(part.earlier().answered(pair), before);
    }

    private static List<Move> moves(Question question, Question pair, List<Pair> values) {
        return pair.choices().stream()
                .flatMap(from -> question.choices().stream()
                        .map(to -> new Move(from.value(), from.label(), to.value(), to.label(), (int) values.stream()
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
                .mapToInt(Move::people)
                .sum();
    }

    /** How many did more than they meant to (1), as much (0), or less (−1). */
    public int turned(int direction) {
        return moves.stream()
                .filter(move ->
                        Integer.signum(new BigDecimal(move.to()).compareTo(new BigDecimal(move.from()))) == direction)
                .mapToInt(Move::people)
                .sum();
    }

    /** So many people went from one answer to another. */
    record Move(String from, String fromTitle, String to, String toTitle, int people) {}

    /** What one person answered before and after. */
    private record Pair(String before, String after) {

        BigDecimal beforeMark() {
            return new BigDecimal(before);
        }

        BigDecimal afterMark() {
            return new BigDecimal(after);
        }
    }
}
