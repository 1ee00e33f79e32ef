package ru.mentorcentre.survey;

import java.util.List;
import java.util.Map;

/**
 * A question is asked only if another was answered so.
 *
 * @param question code of a question before it
 */
public record QuestionCondition(String question, String value) {

    boolean holds(Map<String, List<String>> answers) {
        return answers.getOrDefault(question, List.of()).contains(value);
    }
}
