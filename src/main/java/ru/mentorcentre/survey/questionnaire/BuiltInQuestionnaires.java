package ru.mentorcentre.survey.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionnaireContent;
import ru.mentorcentre.survey.RespondentRole;
import ru.mentorcentre.survey.SummaryForm;

/** The questionnaires that come with the program (domain §9), the questions a centre may add, and the summary forms. */
@Component
public class BuiltInQuestionnaires {

    private final Map<String, QuestionnaireContent> questionnaires = new LinkedHashMap<>();
    private final List<Extension> extensions = new ArrayList<>();
    private final List<SummaryForm> summaryForms = new ArrayList<>();
    private final int satisfiedMin;
    private final int edition;

    BuiltInQuestionnaires() {
        Map<String, YamlNode> file = YamlNode.read(text("questionnaires")).fields();
        edition = Integer.parseInt(file.get("version").text());
        satisfiedMin = Integer.parseInt(file.get("satisfied_min").text());
        file.get("questionnaires").items().forEach(node -> {
            QuestionnaireYamlReader.QuestionnaireFile read = QuestionnaireYamlReader.questionnaire(node);
            questionnaires.put(read.code(), read.content());
        });
        QuestionnaireYamlReader.QuestionnaireFile pulse = QuestionnaireYamlReader.read(text("pulse"));
        questionnaires.put(pulse.code(), pulse.content());
        file.get("extensions").items().forEach(node -> {
            Map<String, YamlNode> fields = node.fields();
            extensions.add(new Extension(
                    fields.get("questionnaire").text(),
                    fields.get("insert_after").text(),
                    QuestionnaireYamlReader.question(node)));
        });
        file.get("summary_forms").items().forEach(node -> summaryForms.add(form(node.fields())));
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("survey/" + name + ".yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static SummaryForm form(Map<String, YamlNode> fields) {
        return new SummaryForm(
                fields.get("code").text(),
                RespondentRole.of(fields.get("role").text()).orElseThrow(),
                fields.get("title").text(),
                fields.get("columns").items().stream().map(YamlNode::text).toList(),
                fields.get("header").items().stream()
                        .map(BuiltInQuestionnaires::row)
                        .toList(),
                fields.get("rows").items().stream()
                        .map(BuiltInQuestionnaires::row)
                        .toList());
    }

    private static SummaryForm.Row row(YamlNode node) {
        Map<String, YamlNode> fields = node.fields();
        return new SummaryForm.Row(
                fields.get("code").text(),
                fields.get("title").text(),
                fields.containsKey("source") ? fields.get("source").text() : null,
                fields.containsKey("alternative_source")
                        ? fields.get("alternative_source").text()
                        : null,
                fields.get("rule").text(),
                fields.containsKey("extension") && fields.get("extension").isTrue());
    }

    /** All by code, in their order. */
    Map<String, QuestionnaireContent> all() {
        return questionnaires;
    }

    Optional<QuestionnaireContent> find(String code) {
        return Optional.ofNullable(questionnaires.get(code));
    }

    /** The edition of all of them. */
    int edition() {
        return edition;
    }

    /** The questions that may be added to this one. */
    List<Extension> extensions(String code) {
        return extensions.stream()
                .filter(one -> one.questionnaire().equals(code))
                .toList();
    }

    public List<SummaryForm> summaryForms() {
        return summaryForms;
    }

    /** The lowest mark that counts as satisfied, where a centre decides nothing. */
    int satisfiedMin() {
        return satisfiedMin;
    }

    /** Where the answers to a question are counted, in words; empty where they are not. */
    List<String> places(String question) {
        return summaryForms.stream()
                .flatMap(form -> java.util.stream.Stream.concat(form.header().stream(), form.rows().stream())
                        .filter(row -> question.equals(row.source()))
                        .map(SummaryForm.Row::title))
                .toList();
    }

    /**
     * A question that is off unless a centre adds it to its copy.
     *
     * @param after code of the question it comes after
     */
    record Extension(String questionnaire, String after, Question question) {}
}
