package ru.mentorcentre.survey.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import ru.mentorcentre.survey.AnswerOption;
import ru.mentorcentre.survey.Comparability;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionCondition;
import ru.mentorcentre.survey.QuestionType;
import ru.mentorcentre.survey.QuestionnaireContent;
import ru.mentorcentre.survey.RespondentRole;
import ru.mentorcentre.survey.SurveyPhase;

/** Reads a questionnaire from YAML, field by field; whatever is wrong is named with its line. */
final class QuestionnaireYamlReader {

    static final int MOST_QUESTIONS = 100;
    static final int MOST_OPTIONS = 30;
    static final String CODE = "[A-Z][A-Z0-9_]{1,19}";

    private static final Set<String> KNOWN = Set.of(
            "code",
            "number",
            "type",
            "text",
            "hint",
            "required",
            "min_label",
            "max_label",
            "options",
            "show_if",
            "pair",
            "comparability",
            "cross_check",
            "prefill_from",
            "page",
            "questionnaire",
            "insert_after",
            "extension",
            "enabled");

    private QuestionnaireYamlReader() {}

    /**
     * What a file holds.
     *
     * @param code of the questionnaire
     */
    record QuestionnaireFile(String code, QuestionnaireContent content) {}

    /** A file with one questionnaire: its fields alone, or under «questionnaires». */
    static QuestionnaireFile read(String text) {
        YamlNode root = YamlNode.read(text);
        Map<String, YamlNode> fields = root.fields();
        if (fields.containsKey("questionnaires")) {
            List<YamlNode> all = fields.get("questionnaires").items();
            if (all.size() != 1) {
                throw fields.get("questionnaires").problem("в файле должна быть одна анкета, а здесь " + all.size());
            }
            return questionnaire(all.get(0));
        }
        return questionnaire(root);
    }

    static QuestionnaireFile questionnaire(YamlNode node) {
        Map<String, YamlNode> fields = node.fields();
        List<Question> questions = new ArrayList<>();
        YamlNode list = needed(fields, "questions", node);
        if (list.items().isEmpty() || list.items().size() > MOST_QUESTIONS) {
            throw list.problem("вопросов должно быть от 1 до " + MOST_QUESTIONS);
        }
        Set<String> codes = new HashSet<>();
        for (YamlNode one : list.items()) {
            Question question = question(one);
            if (!codes.add(question.code())) {
                throw one.problem("код «" + question.code() + "» уже у другого вопроса");
            }
            if (question.showIf() != null) {
                checkCondition(question.showIf(), questions, one);
            }
            questions.add(question);
        }
        return new QuestionnaireFile(
                code(needed(fields, "code", node)),
                new QuestionnaireContent(
                        length(needed(fields, "title", node), 200),
                        optional(
                                fields,
                                "role",
                                role -> RespondentRole.of(role.text())
                                        .orElseThrow(() -> role.problem("role бывает mentee или mentor"))),
                        optional(
                                fields,
                                "phase",
                                phase -> SurveyPhase.of(phase.text())
                                        .orElseThrow(() -> phase.problem("phase бывает before или after"))),
                        optional(fields, "instruction", text -> length(text, 2000)),
                        questions));
    }

    static Question question(YamlNode node) {
        Map<String, YamlNode> fields = node.fields();
        fields.forEach((name, value) -> {
            if (!KNOWN.contains(name)) {
                throw value.problem("поля «" + name + "» у вопроса не бывает");
            }
        });
        YamlNode typed = needed(fields, "type", node);
        QuestionType type = QuestionType.of(typed.text())
                .orElseThrow(() -> typed.problem(
                        "типа «" + typed.text() + "» не бывает; есть scale10, yesno, text, choice, several, number"));
        List<AnswerOption> options = fields.containsKey("options") ? options(fields.get("options")) : List.of();
        if (type.hasOptions() == options.isEmpty()) {
            throw node.problem(type.hasOptions() ? "нужны варианты ответа (options)" : "у этого типа нет вариантов");
        }
        return new Question(
                code(needed(fields, "code", node)),
                type,
                length(needed(fields, "text", node), 500),
                optional(fields, "hint", hint -> length(hint, 500)),
                fields.containsKey("required") && fields.get("required").isTrue(),
                optional(fields, "min_label", label -> length(label, 60)),
                optional(fields, "max_label", label -> length(label, 60)),
                options,
                optional(fields, "show_if", QuestionnaireYamlReader::condition),
                optional(fields, "pair", QuestionnaireYamlReader::code),
                optional(
                        fields,
                        "comparability",
                        kind -> Comparability.of(kind.text())
                                .orElseThrow(() -> kind.problem("так не сравнивают: «" + kind.text() + "»"))),
                optional(fields, "cross_check", QuestionnaireYamlReader::code),
                optional(fields, "prefill_from", QuestionnaireYamlReader::code),
                fields.containsKey("page") ? length(fields.get("page"), 100) : null);
    }

    private static QuestionCondition condition(YamlNode node) {
        Map<String, YamlNode> fields = node.fields();
        return new QuestionCondition(
                code(needed(fields, "question", node)),
                needed(fields, "value", node).text());
    }

    private static void checkCondition(QuestionCondition condition, List<Question> before, YamlNode node) {
        Question asked = before.stream()
                .filter(one -> one.code().equals(condition.question()))
                .findFirst()
                .orElseThrow(() ->
                        node.problem("условие ссылается на «" + condition.question() + "», а выше такого вопроса нет"));
        if (asked.choices().stream().noneMatch(option -> option.value().equals(condition.value()))) {
            throw node.problem("у вопроса «" + asked.code() + "» нет ответа «" + condition.value() + "»");
        }
    }

    private static List<AnswerOption> options(YamlNode node) {
        List<AnswerOption> options = new ArrayList<>();
        Set<String> values = new HashSet<>();
        for (YamlNode one : node.items()) {
            Map<String, YamlNode> fields = one.fields();
            AnswerOption option = new AnswerOption(
                    length(needed(fields, "value", one), 40), length(needed(fields, "label", one), 200));
            if (!values.add(option.value())) {
                throw one.problem("значение «" + option.value() + "» уже у другого варианта");
            }
            options.add(option);
        }
        if (options.size() < 2 || options.size() > MOST_OPTIONS) {
            throw node.problem("вариантов должно быть от 2 до " + MOST_OPTIONS);
        }
        return options;
    }

    private static String code(YamlNode node) {
        if (!node.text().matches(CODE)) {
            throw node.problem("код — от 2 до 20 латинских заглавных букв, цифр и «_», сначала буква: «"
                    + shortened(node.text()) + "» не подходит");
        }
        return node.text();
    }

    private static String length(YamlNode node, int most) {
        if (node.text().length() > most) {
            throw node.problem("слишком длинно: до " + most + " знаков");
        }
        return node.text();
    }

    private static YamlNode needed(Map<String, YamlNode> fields, String name, YamlNode where) {
        YamlNode value = fields.get(name);
        if (value == null) {
            throw where.problem("не хватает поля «" + name + "»");
        }
        return value;
    }

    private static <T> T optional(Map<String, YamlNode> fields, String name, Function<YamlNode, T> value) {
        YamlNode node = fields.get(name);
        return node == null || node.isNothing() ? null : value.apply(node);
    }

    private static String shortened(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }
}
