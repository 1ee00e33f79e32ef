package ru.mentorcentre.survey.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import ru.mentorcentre.survey.AnswerOption;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionnaireContent;

/** Writes a questionnaire as YAML, the way {@link QuestionnaireYamlReader} reads it. */
final class QuestionnaireYamlWriter {

    private QuestionnaireYamlWriter() {}

    static String write(String code, QuestionnaireContent content) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("code", code);
        put(file, "role", content.asked() == null ? null : content.asked().key());
        put(file, "phase", content.phase() == null ? null : content.phase().key());
        file.put("title", content.title());
        put(file, "instruction", content.instruction());
        file.put(
                "questions",
                content.questions().stream()
                        .map(QuestionnaireYamlWriter::question)
                        .toList());
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        return new Yaml(options).dump(file);
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", question.code());
        fields.put("type", question.type().key());
        fields.put("text", question.text());
        put(fields, "hint", question.hint());
        fields.put("required", question.required());
        put(fields, "min_label", question.minLabel());
        put(fields, "max_label", question.maxLabel());
        if (!question.options().isEmpty()) {
            List<Map<String, String>> options = new ArrayList<>();
            for (AnswerOption option : question.options()) {
                Map<String, String> one = new LinkedHashMap<>();
                one.put("value", option.value());
                one.put("label", option.label());
                options.add(one);
            }
            fields.put("options", options);
        }
        if (question.showIf() != null) {
            Map<String, String> condition = new LinkedHashMap<>();
            condition.put("question", question.showIf().question());
            condition.put("value", question.showIf().value());
            fields.put("show_if", condition);
        }
        put(fields, "pair", question.pair());
        put(
                fields,
                "comparability",
                question.comparability() == null
                        ? null
                        : question.comparability().key());
        put(fields, "cross_check", question.crossCheck());
        put(fields, "prefill_from", question.prefillFrom());
        put(fields, "page", question.page());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
