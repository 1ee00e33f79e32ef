package ru.mentorcentre.survey.questionnaire;

import java.util.List;
import java.util.Set;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import ru.mentorcentre.survey.AnswerOption;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionCondition;
import ru.mentorcentre.survey.QuestionType;

/** One question as it is typed in the constructor. What it does not show is kept: pair, comparison, prefill. */
public class QuestionForm {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_LABEL = 60;

    public Integer place;
    public boolean removed;
    public String code;
    public QuestionType type = QuestionType.SCALE;
    public String text;
    public String hint;
    public boolean required = true;
    public String minLabel;
    public String maxLabel;
    public String options;
    public String condition;
    public boolean newPage;
    public String page;

    static QuestionForm of(Question question, int place) {
        QuestionForm line = new QuestionForm();
        line.place = place;
        line.code = question.code();
        line.type = question.type();
        line.text = question.text();
        line.hint = question.hint();
        line.required = question.required();
        line.minLabel = question.minLabel();
        line.maxLabel = question.maxLabel();
        line.options = AnswerOptionText.write(question.options());
        line.condition = question.showIf() == null
                ? null
                : question.showIf().question() + " = " + question.showIf().value();
        line.newPage = question.page() != null;
        line.page = question.page();
        return line;
    }

    /** Nothing was typed: a line for a new question that stayed empty. */
    boolean isBlank() {
        return !StringUtils.hasText(code) && !StringUtils.hasText(text);
    }

    void check(Errors errors, String at, Set<String> codes, List<QuestionForm> before) {
        if (code == null || !code.strip().matches(QuestionnaireYamlReader.CODE)) {
            errors.rejectValue(
                    at + "code", "code", "Код — от 2 до 20 латинских заглавных букв, цифр и «_», сначала буква");
        } else if (!codes.add(code.strip())) {
            errors.rejectValue(at + "code", "twice", "Такой код уже у другого вопроса");
        }
        if (!StringUtils.hasText(text)) {
            errors.rejectValue(at + "text", "blank", "Напишите вопрос");
        }
        tooLong(errors, at + "text", text, LONGEST_TEXT);
        tooLong(errors, at + "hint", hint, LONGEST_TEXT);
        tooLong(errors, at + "minLabel", minLabel, LONGEST_LABEL);
        tooLong(errors, at + "maxLabel", maxLabel, LONGEST_LABEL);
        tooLong(errors, at + "page", page, 100);
        if (type == null) {
            errors.rejectValue(at + "type", "none", "Выберите, как отвечают");
        } else if (type.hasOptions()) {
            AnswerOptionText.check(AnswerOptionText.read(options), errors, at + "options");
        }
        checkCondition(errors, at, before);
    }

    private void checkCondition(Errors errors, String at, List<QuestionForm> before) {
        if (!StringUtils.hasText(condition)) {
            return;
        }
        QuestionCondition wanted = condition();
        boolean possible = wanted != null
                && before.stream()
                        .filter(one -> wanted.question().equals(one.code == null ? null : one.code.strip()))
                        .anyMatch(one -> one.choices().stream()
                                .anyMatch(option -> option.value().equals(wanted.value())));
        if (!possible) {
            errors.rejectValue(
                    at + "condition",
                    "none",
                    "Нужны код вопроса, который стоит раньше, и значение его ответа, например: ABC01 = yes. Годятся вопросы"
                            + " «да или нет» и с вариантами ответа");
        }
    }

    private List<AnswerOption> choices() {
        return type == QuestionType.YES_NO
                ? Question.YES_NO
                : type != null && type.hasOptions() ? AnswerOptionText.read(options) : List.of();
    }

    /** @param former the question this line was made of, or {@code null} */
    Question question(Question former) {
        return new Question(
                code.strip(),
                type,
                text.strip(),
                trimmed(hint),
                required,
                type == QuestionType.SCALE ? trimmed(minLabel) : null,
                type == QuestionType.SCALE ? trimmed(maxLabel) : null,
                type.hasOptions() ? AnswerOptionText.read(options) : List.of(),
                StringUtils.hasText(condition) ? condition() : null,
                former == null ? null : former.pair(),
                former == null ? null : former.comparability(),
                former == null ? null : former.crossCheck(),
                former == null ? null : former.prefillFrom(),
                newPage ? StringUtils.hasText(page) ? page.strip() : "" : null);
    }

    private QuestionCondition condition() {
        String[] parts = condition.split("=", 2);
        return parts.length == 2 ? new QuestionCondition(parts[0].strip(), parts[1].strip()) : null;
    }

    private static void tooLong(Errors errors, String field, String typed, int most) {
        if (typed != null && typed.length() > most) {
            errors.rejectValue(field, "long", "До " + most + " знаков");
        }
    }

    private static String trimmed(String typed) {
        return StringUtils.hasText(typed) ? typed.strip() : null;
    }
}
