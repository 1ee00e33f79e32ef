package ru.mentorcentre.survey.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.validation.Errors;
import ru.mentorcentre.survey.AnswerOption;

/** Options as they are typed in the constructor: a line each, «value = label», or the label alone, whose number then is the value. */
final class AnswerOptionText {

    private static final int LONGEST_VALUE = 40;
    private static final int LONGEST_LABEL = 200;
    private static final int SHOWN = 30;

    private AnswerOptionText() {}

    static String write(List<AnswerOption> options) {
        return options.stream()
                .map(option -> option.value() + " = " + option.label())
                .collect(Collectors.joining("\n"));
    }

    static List<AnswerOption> read(String typed) {
        List<AnswerOption> found = new ArrayList<>();
        for (String line : typed == null ? new String[0] : typed.split("\\R")) {
            if (!line.isBlank()) {
                String[] parts = line.split("=", 2);
                found.add(
                        parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()
                                ? new AnswerOption(parts[0].strip(), parts[1].strip())
                                : new AnswerOption(String.valueOf(found.size() + 1), line.strip()));
            }
        }
        return found;
    }

    static void check(List<AnswerOption> found, Errors errors, String field) {
        if (found.size() < 2 || found.size() > QuestionnaireYamlReader.MOST_OPTIONS) {
            errors.rejectValue(field, "count", "Вариантов должно быть от 2 до " + QuestionnaireYamlReader.MOST_OPTIONS);
        }
        Set<String> values = new HashSet<>();
        for (AnswerOption option : found) {
            if (option.value().length() > LONGEST_VALUE || option.label().length() > LONGEST_LABEL) {
                errors.rejectValue(field, "long", "Слишком длинно: «" + shortened(option.label()) + "»");
                return;
            }
            if (!values.add(option.value())) {
                errors.rejectValue(field, "twice", "Значение «" + option.value() + "» встречается дважды");
                return;
            }
        }
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
