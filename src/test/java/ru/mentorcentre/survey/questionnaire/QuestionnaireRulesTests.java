package ru.mentorcentre.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;
import ru.mentorcentre.survey.QuestionnaireContent;
import ru.mentorcentre.survey.answering.SubmittedAnswers;
import ru.mentorcentre.survey.invitation.InvitationTokens;
import ru.mentorcentre.survey.invitation.Pseudonyms;

/** What a questionnaire is and which answers it takes, without any database. */
class QuestionnaireRulesTests {

    private final BuiltInQuestionnaires builtIns = new BuiltInQuestionnaires();

    @Test
    void theFourOfTheProgramHaveSeventyFiveQuestions() {
        assertThat(builtIns.all().keySet()).containsExactly("MEB", "MRB", "MEA", "MRA", "PULSE");
        assertThat(ofTheProgram().stream().map(one -> one.questions().size())).containsExactly(14, 14, 25, 22);
        assertThat(count(QuestionType.SCALE)).isEqualTo(39);
        assertThat(count(QuestionType.YES_NO)).isEqualTo(19);
        assertThat(count(QuestionType.TEXT)).isEqualTo(14);
        assertThat(count(QuestionType.CHOICE)).isEqualTo(3);
        assertThat(builtIns.extensions("MEB")).hasSize(1);
        assertThat(builtIns.summaryForms()).hasSize(2);
        assertThat(builtIns.satisfiedMin()).isEqualTo(7);
    }

    @Test
    void thePulseIsOneMarkAndAWord() {
        QuestionnaireContent pulse = builtIns.find("PULSE").orElseThrow();
        assertThat(pulse.questions()).extracting(Question::type).containsExactly(QuestionType.SCALE, QuestionType.TEXT);
        assertThat(PairPulse.isAsked(pulse)).isTrue();
        assertThat(ofTheProgram()).noneMatch(PairPulse::isAsked);
    }

    private List<QuestionnaireContent> ofTheProgram() {
        return builtIns.all().entrySet().stream()
                .filter(one -> !one.getKey().equals("PULSE"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private long count(QuestionType type) {
        return ofTheProgram().stream()
                .flatMap(one -> one.questions().stream())
                .filter(one -> one.type() == type)
                .count();
    }

    @Test
    void everyPairPointsBackAndEveryPageHasItsQuestions() {
        Map<String, Question> all = new LinkedHashMap<>();
        builtIns.all().values().forEach(one -> one.questions().forEach(question -> all.put(question.code(), question)));
        all.values().stream()
                .filter(one -> one.pair() != null)
                .forEach(one ->
                        assertThat(all.get(one.pair()).pair()).as(one.code()).isEqualTo(one.code()));
        for (QuestionnaireContent content : builtIns.all().values()) {
            assertThat(content.pages().stream().flatMap(page -> page.questions().stream()))
                    .containsExactlyElementsOf(content.questions());
            assertThat(content.pages())
                    .allSatisfy(page -> assertThat(page.questions()).hasSizeBetween(1, 5));
        }
    }

    @Test
    void whatIsWrittenIsReadTheSame() {
        builtIns.all().forEach((code, content) -> {
            QuestionnaireYamlReader.QuestionnaireFile read =
                    QuestionnaireYamlReader.read(QuestionnaireYamlWriter.write(code, content));
            assertThat(read.code()).isEqualTo(code);
            assertThat(read.content()).isEqualTo(content);
        });
    }

    @Test
    void aBrokenFileIsToldByItsLine() {
        assertProblem("", "Файл пустой");
        assertProblem("code: ABC\ntitle: [", "Строка");
        for (String escape : java.util.List.of("\\0", "\\u0007", "\\ud800")) {
            assertProblem(
                    "code: ABC\ntitle: \"a" + escape
                            + "b\"\nquestions:\n  - code: Q1\n    type: scale10\n    text: Как?\n",
                    "Строка 2: здесь невидимый");
        }
        assertProblem(
                "code: ABC\ntitle: Имя\nquestions:\n  - code: Q1\n    type: scale10\n",
                "Строка 4: не хватает поля «text»");
        assertProblem(one("type: scale11"), "Строка 5: типа «scale11» не бывает");
        assertProblem(one("type: choice"), "нужны варианты ответа");
        assertProblem(one("type: text\n    color: red"), "Строка 6: поля «color» у вопроса не бывает");
        assertProblem(one("type: text\n    show_if: {question: NONE, value: yes}"), "выше такого вопроса нет");
        assertProblem("code: abc\ntitle: Имя\nquestions:\n  - {code: Q1, type: text, text: Что}\n", "Строка 1: код");
        assertProblem("x: !!javax.script.ScriptEngineManager [a]", "Строка 1: это не YAML");
        assertProblem("a: &a [1]\nb: [*a, *a]", "слишком большой или запутанный");
        assertProblem("- ".repeat(50) + "x", "слишком большой или запутанный");
        assertProblem("x".repeat(300_001), "слишком большой");
    }

    private static String one(String type) {
        return "code: ABC\ntitle: Имя\nquestions:\n  - code: Q1\n    " + type.replace("type:", "type:")
                + "\n    text: Что";
    }

    private static void assertProblem(String file, String words) {
        assertThatThrownBy(() -> QuestionnaireYamlReader.read(file))
                .isInstanceOf(YamlProblem.class)
                .hasMessageContaining(words);
    }

    @Test
    void onlySoundAnswersAreTaken() {
        QuestionnaireContent content = builtIns.find("MEB").orElseThrow();
        assertThat(read(content, "MEB03", "10").answers()).containsEntry("MEB03", List.of("10"));
        for (String wrong : List.of("11", "0", "0x7", "7.0", "-1", "семь", "7 8")) {
            assertThat(read(content, "MEB03", wrong).errors())
                    .as(wrong)
                    .containsEntry("MEB03", "Выберите одно число от 1 до 10");
        }
        assertThat(read(content, "MEB03", "").errors()).containsEntry("MEB03", "Выберите число от 1 до 10");
        assertThat(read(content, "MEB03", "7", "8").errors()).containsKey("MEB03");
        assertThat(read(content, "MEB01", "maybe").errors()).containsKey("MEB01");
        assertThat(read(content, "MEB13", "я".repeat(4000)).errors()).isEmpty();
        SubmittedAnswers long1 = read(content, "MEB13", "я".repeat(100_000));
        assertThat(long1.errors().get("MEB13")).contains("4000").contains("100000");
        assertThat(long1.shown().get("MEB13").get(0)).hasSize(100_000);
        assertThat(read(content, "MEB13", "<script>alert(1)</script> 🙂")
                        .answers()
                        .get("MEB13"))
                .containsExactly("<script>alert(1)</script> 🙂");
    }

    @Test
    void anAnswerToAQuestionThatIsNotAskedIsDropped() {
        QuestionnaireContent content = builtIns.find("MEB").orElseThrow();
        Map<String, String[]> typed = Map.of("MEB01", new String[] {"no"}, "MEB02", new String[] {"В колледже"});
        assertThat(SubmittedAnswers.read(content.questions().subList(0, 2), typed, Map.of())
                        .answers())
                .containsEntry("MEB02", List.of());
    }

    private static SubmittedAnswers read(QuestionnaireContent content, String code, String... values) {
        return SubmittedAnswers.read(List.of(content.question(code).orElseThrow()), Map.of(code, values), Map.of());
    }

    @Test
    void aCodeIsTypedInEitherAlphabet() {
        assertThat(InvitationTokens.typed(" ав3к7-рхт9н ")).isEqualTo("AB3K7PXT9H");
        assertThat(InvitationTokens.typed("AB3K7 PXT9H")).isEqualTo("AB3K7PXT9H");
        assertThat(InvitationTokens.typed("AB3K7PXT9")).isEmpty();
        assertThat(InvitationTokens.typed("AB3K7PXT9Z")).isEmpty();
        assertThat(InvitationTokens.typed(null)).isEmpty();
    }

    @Test
    void aPseudonymIsTheSameInACycleAndNowhereElse() {
        Pseudonyms names = new Pseudonyms(new byte[32]);
        assertThat(names.of(1, 5)).isEqualTo(names.of(1, 5)).isNotEqualTo(names.of(2, 5));
        assertThat(names.of(1, 5)).isNotEqualTo(new Pseudonyms(new byte[] {1}).of(1, 5));
    }
}
