package ru.mentorcentre.survey;

import java.util.List;
import java.util.Map;

/**
 * One question.
 *
 * @param code stays the same in every edition and copy: answers are compared by it
 * @param hint {@code null} when the text is enough
 * @param minLabel what the lowest mark of a scale means, {@code null} elsewhere
 * @param options of {@link QuestionType#CHOICE} and {@link QuestionType#SEVERAL}, else empty
 * @param showIf {@code null} when it is always asked
 * @param pair code of the comparable question of the other phase, or {@code null}
 * @param comparability how it is compared with the pair, or {@code null}
 * @param crossCheck code of the question that asks the other one of a pair the same, or {@code null}
 * @param prefillFrom code of the question of the former phase whose answer is offered, or {@code null}
 * @param page title of the page that begins with this question; empty for a page without title, {@code null} inside one
 */
public record Question(
        String code,
        QuestionType type,
        String text,
        String hint,
        boolean required,
        String minLabel,
        String maxLabel,
        List<AnswerOption> options,
        QuestionCondition showIf,
        String pair,
        Comparability comparability,
        String crossCheck,
        String prefillFrom,
        String page) {

    public static final List<AnswerOption> YES_NO =
            List.of(new AnswerOption("yes", "Да"), new AnswerOption("no", "Нет"));

    public Question {
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** What can be chosen, also of yes and no. */
    public List<AnswerOption> choices() {
        return type == QuestionType.YES_NO ? YES_NO : options;
    }

    /** An answer as people read it. */
    public String shown(List<String> answer) {
        return String.join(
                ", ",
                answer.stream()
                        .map(value -> choices().stream()
                                .filter(option -> option.value().equals(value))
                                .map(AnswerOption::label)
                                .findFirst()
                                .orElse(value))
                        .toList());
    }

    public boolean isAsked(Map<String, List<String>> answers) {
        return showIf == null || showIf.holds(answers);
    }
}
