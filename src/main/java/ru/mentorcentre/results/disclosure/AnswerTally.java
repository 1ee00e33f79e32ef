package ru.mentorcentre.results.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ru.mentorcentre.survey.AnswerOption;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;

/**
 * What some people answered to one question.
 *
 * @param people how many answered it
 * @param lines how many chose what, in the order of the questionnaire; empty for numbers and texts
 * @param mean of a scale or number, else {@code null}
 * @param median exact, {@code null} where there is no order
 */
public record AnswerTally(int people, List<AnswerCount> lines, ExactMean mean, BigDecimal median) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LOWEST = 1;
    private static final int HIGHEST = 10;

    public static AnswerTally of(Question question, List<List<String>> answers) {
        Map<String, AnswerCount> lines = new LinkedHashMap<>();
        options(question)
                .forEach(option -> lines.put(option.value(), new AnswerCount(option.label(), 0, answers.size())));
        answers.forEach(answer -> answer.forEach(value -> lines.computeIfPresent(value, (key, line) -> line.more())));
        return new AnswerTally(
                answers.size(),
                List.copyOf(lines.values()),
                hasMean(question.type()) ? ExactMean.of(numbers(answers)) : null,
                hasMean(question.type()) || isOrdinal(question) ? median(numbers(answers)) : null);
    }

    /** Whether the options are steps of a scale: «очень часто» is 5. */
    public static boolean isOrdinal(Question question) {
        return question.type() == QuestionType.CHOICE
                && question.choices().stream().allMatch(option -> option.value().matches("\\d{1,3}"));
    }

    public static boolean hasMean(QuestionType type) {
        return type == QuestionType.SCALE || type == QuestionType.NUMBER;
    }

    /** The middle one, or the mean of the two in the middle; {@code null} of nothing. */
    static BigDecimal median(List<BigDecimal> values) {
        if (values.isEmpty()) {
            return null;
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        BigDecimal upper = sorted.get(sorted.size() / 2);
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        return lower.add(upper).divide(BigDecimal.valueOf(2)).stripTrailingZeros();
    }

    private static List<BigDecimal> numbers(List<List<String>> answers) {
        List<BigDecimal> numbers = new ArrayList<>();
        answers.forEach(answer -> answer.forEach(value -> numbers.add(new BigDecimal(value))));
        return numbers;
    }

    private static List<AnswerOption> options(Question question) {
        return question.type() == QuestionType.SCALE
                ? IntStream.rangeClosed(LOWEST, HIGHEST)
                        .mapToObj(mark -> new AnswerOption(String.valueOf(mark), String.valueOf(mark)))
                        .toList()
                : question.choices();
    }

    /** How many chose the option with these words, for a short table. */
    public int count(int line) {
        return lines.get(line).count();
    }

    /** One answer and how many gave it. */
    public record AnswerCount(String title, int count, int of) {

        AnswerCount more() {
            return new AnswerCount(title, count + 1, of);
        }

        /** Per cent of those who answered, rounded for display. */
        public BigDecimal share() {
            return of == 0
                    ? null
                    : BigDecimal.valueOf(count)
                            .multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP);
        }
    }
}
