package ru.mentorcentre.survey.answering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.survey.AnswerOption;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;

/**
 * What came from a page of a survey: answers that make sense, and beside the others what is wrong with them.
 *
 * @param shown what was typed, as it was, to be shown again
 * @param answers what can be kept, by code; an empty list takes an answer back
 * @param errors in Russian, by code
 */
public record SubmittedAnswers(
        Map<String, List<String>> shown, Map<String, List<String>> answers, Map<String, String> errors) {

    static final int LONGEST_TEXT = 4000;

    private static final String NUMBER = "-?\\d{1,9}([.,]\\d{1,4})?";

    /**
     * @param parameters as the browser sent them
     * @param before answers of the other pages
     */
    public static SubmittedAnswers read(
            List<Question> questions, Map<String, String[]> parameters, Map<String, List<String>> before) {
        SubmittedAnswers typed =
                new SubmittedAnswers(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        Map<String, List<String>> all = new LinkedHashMap<>(before);
        for (Question question : questions) {
            List<String> raw = raw(parameters.get(question.code()));
            typed.shown.put(question.code(), raw);
            List<String> value = List.of();
            if (question.isAsked(all)) {
                String wrong = problem(question, raw);
                if (wrong == null) {
                    value = normal(question, raw);
                } else {
                    typed.errors.put(question.code(), wrong);
                }
            }
            typed.answers.put(question.code(), value);
            all.put(question.code(), value);
        }
        return typed;
    }

    boolean isSound() {
        return errors.isEmpty();
    }

    private static List<String> raw(String[] values) {
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .map(SubmittedAnswers::clean)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }

    private static String clean(String value) {
        return value.replace("\r\n", "\n").strip();
    }

    private static String problem(Question question, List<String> raw) {
        if (raw.isEmpty()) {
            return question.required() ? unanswered(question.type()) : null;
        }
        return switch (question.type()) {
            case SCALE -> raw.size() == 1 && raw.get(0).matches("[1-9]|10") ? null : "Выберите одно число от 1 до 10";
            case YES_NO, CHOICE ->
                raw.size() == 1 && isOption(question, raw.get(0)) ? null : "Выберите один ответ из предложенных";
            case SEVERAL ->
                raw.stream().allMatch(value -> isOption(question, value)) ? null : "Выберите ответы из предложенных";
            case NUMBER -> raw.size() == 1 && raw.get(0).matches(NUMBER) ? null : "Нужно число, например 12 или 4,5";
            case TEXT ->
                raw.size() == 1 && raw.get(0).length() <= LONGEST_TEXT
                        ? null
                        : "Слишком длинно: здесь помещается " + LONGEST_TEXT + " знаков, а у Вас "
                                + raw.get(0).length();
        };
    }

    private static String unanswered(QuestionType type) {
        return switch (type) {
            case SCALE -> "Выберите число от 1 до 10";
            case YES_NO, CHOICE -> "Выберите ответ";
            case SEVERAL -> "Отметьте хотя бы один ответ";
            case NUMBER -> "Введите число";
            case TEXT -> "Напишите ответ";
        };
    }

    private static boolean isOption(Question question, String value) {
        return question.choices().stream().anyMatch(option -> option.value().equals(value));
    }

    /** Options in the order of the questionnaire, each once; a number with a point. */
    private static List<String> normal(Question question, List<String> raw) {
        return switch (question.type()) {
            case SEVERAL ->
                new ArrayList<>(question.choices().stream()
                        .map(AnswerOption::value)
                        .filter(raw::contains)
                        .toList());
            case NUMBER -> raw.stream().map(value -> value.replace(',', '.')).toList();
            default -> raw;
        };
    }
}
