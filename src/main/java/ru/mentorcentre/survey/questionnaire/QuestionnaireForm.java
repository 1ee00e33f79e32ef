package ru.mentorcentre.survey.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import ru.mentorcentre.survey.QuestionnaireContent;

/** A questionnaire as it is typed in the constructor. */
public class QuestionnaireForm {

    public int version;
    public String code;
    public String title;
    public String instruction;
    public List<QuestionForm> lines = new ArrayList<>();

    static QuestionnaireForm blank() {
        QuestionnaireForm form = new QuestionnaireForm();
        form.addLine();
        return form;
    }

    static QuestionnaireForm of(String code, int version, QuestionnaireContent content) {
        QuestionnaireForm form = new QuestionnaireForm();
        form.code = code;
        form.version = version;
        form.title = content.title();
        form.instruction = content.instruction();
        for (int i = 0; i < content.questions().size(); i++) {
            form.lines.add(QuestionForm.of(content.questions().get(i), i + 1));
        }
        return form;
    }

    /** One more line to type a question into. */
    final void addLine() {
        QuestionForm line = new QuestionForm();
        line.place = lines.size() + 1;
        lines.add(line);
    }

    /** Lines in the order of their places; those removed or left empty go, and places count anew. */
    void arrange() {
        lines.removeIf(line -> line == null || line.removed || line.isBlank());
        lines.sort(Comparator.comparing(form -> form.place, Comparator.nullsLast(Comparator.<Integer>naturalOrder())));
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).place = i + 1;
        }
    }

    /** After {@link #arrange()}. */
    void check(Errors errors, boolean withCode) {
        if (withCode && (code == null || !code.strip().matches(QuestionnaireYamlReader.CODE))) {
            errors.rejectValue("code", "code", "Код — от 2 до 20 латинских заглавных букв, цифр и «_», сначала буква");
        }
        if (!StringUtils.hasText(title)) {
            errors.rejectValue("title", "blank", "Назовите анкету");
        } else if (title.length() > 200) {
            errors.rejectValue("title", "long", "До 200 знаков");
        }
        if (instruction != null && instruction.length() > 2000) {
            errors.rejectValue("instruction", "long", "До 2000 знаков");
        }
        if (lines.isEmpty()) {
            errors.reject("empty", "Добавьте хотя бы один вопрос");
        } else if (lines.size() > QuestionnaireYamlReader.MOST_QUESTIONS) {
            errors.reject("many", "Вопросов не больше " + QuestionnaireYamlReader.MOST_QUESTIONS);
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).check(errors, "lines[" + i + "].", codes, lines.subList(0, i));
        }
    }

    /** @param former what was edited, {@code null} for a new one */
    QuestionnaireContent content(QuestionnaireContent former) {
        return new QuestionnaireContent(
                title.strip(),
                former == null ? null : former.asked(),
                former == null ? null : former.phase(),
                StringUtils.hasText(instruction) ? instruction.strip() : null,
                lines.stream()
                        .map(line -> line.question(
                                former == null
                                        ? null
                                        : former.question(line.code.strip()).orElse(null)))
                        .toList());
    }
}
