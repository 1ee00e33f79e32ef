package ru.mentorcentre.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import ru.mentorcentre.exchange.BookSheet;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.results.disclosure.AnswerTally;
import ru.mentorcentre.results.disclosure.Breakdown;
import ru.mentorcentre.results.release.QuestionnaireResults;
import ru.mentorcentre.survey.AnswerOption;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;

/** Answers for SPSS and Excel: a row a sheet, a column a question, and what the columns mean. */
final class RawAnswerTable {

    private static final String YES = "yes";

    private final QuestionnaireResults part;
    private final Set<String> hidden;
    private final Map<Long, String> names;

    /**
     * @param hidden keys of texts that are kept back
     * @param names of those who answered a named survey, by invitation
     */
    RawAnswerTable(QuestionnaireResults part, Set<String> hidden, Map<Long, String> names) {
        this.part = part;
        this.hidden = hidden;
        this.names = names;
    }

    /** The sheets in an order that nobody can tell anything from. */
    BookSheet<Integer> sheets(Random random) {
        boolean guarded = part.published().guarded();
        ExportTable<Integer> table = ExportTable.named("Ответы");
        if (!guarded) {
            table.column("ID", person -> part.sheets().get(person).key().substring(0, 12))
                    .wide("NAME", person -> names.get(part.sheets().get(person).invitationId()));
        }
        for (Breakdown cut : Breakdown.values()) {
            table.wide(cut.name(), person -> place(cut, person));
        }
        for (Question question : columns()) {
            boolean shown = part.guard().showsInRows(question);
            table.column(question.code(), person -> shown ? value(question, person) : null);
        }
        List<Integer> order =
                new ArrayList<>(part.published().everybody().stream().boxed().toList());
        Collections.shuffle(order, random);
        return new BookSheet<>(table, order::forEach);
    }

    /**
     * Free answers of a guarded survey, apart from the rows and by the alphabet: beside the other answers a few words
     * would lead to all that their author said.
     *
     * @param hidden those that are kept back
     */
    BookSheet<FreeAnswer> freeAnswers(List<HiddenText> hidden) {
        List<FreeAnswer> lines = new ArrayList<>();
        for (TextAnswers one : TextAnswers.of(part, hidden, false)) {
            if (one.texts() != null) {
                one.texts().forEach(text -> lines.add(new FreeAnswer(one.question(), text.text())));
            }
        }
        return new BookSheet<>(
                ExportTable.<FreeAnswer>named("Свободные ответы")
                        .column("Столбец", answer -> answer.question().code())
                        .wide("Вопрос", answer -> answer.question().text())
                        .wide("Ответ", FreeAnswer::text),
                lines::forEach);
    }

    boolean isGuarded() {
        return part.published().guarded();
    }

    /** Questions that stand in the rows. */
    private List<Question> columns() {
        return part.part().content().questions().stream()
                .filter(question -> !isGuarded() || question.type() != QuestionType.TEXT)
                .toList();
    }

    /** What the columns are. */
    BookSheet<CodeBookRow> meanings() {
        List<CodeBookRow> lines = new ArrayList<>();
        if (!part.published().guarded()) {
            lines.add(new CodeBookRow("ID", "Один и тот же у человека в опросах «до» и «после»", "текст", ""));
            lines.add(new CodeBookRow("NAME", "Кто ответил", "текст", ""));
        }
        for (Breakdown cut : Breakdown.values()) {
            lines.add(new CodeBookRow(cut.name(), cut.column() + ", на день приглашения", "текст", ""));
        }
        part.part()
                .content()
                .questions()
                .forEach(question -> lines.add(new CodeBookRow(
                        question.code(), question.text(), question.type().title(), values(question))));
        return new BookSheet<>(
                ExportTable.<CodeBookRow>named("Что в столбцах")
                        .column("Столбец", CodeBookRow::column)
                        .wide("Вопрос", CodeBookRow::question)
                        .column("Тип", CodeBookRow::type)
                        .wide("Значения", CodeBookRow::values),
                lines::forEach);
    }

    /** Of a guarded survey only the groups that are shown anyway. */
    private String place(Breakdown cut, int person) {
        return part.published().guarded()
                ? part.published().cuts().getOrDefault(cut, List.of()).stream()
                        .filter(group -> group.people().get(person))
                        .map(group -> group.isMerged() ? group.title() : group.members())
                        .findFirst()
                        .orElse(null)
                : cut.of(part.sheets().get(person));
    }

    private Object value(Question question, int person) {
        List<String> answer = part.answer(person, question.code());
        if (answer.isEmpty()
                || hidden.contains(TextAnswers.key(part.sheets().get(person).id(), question.code()))) {
            return null;
        }
        return switch (question.type()) {
            case YES_NO -> answer.contains(YES) ? 1 : 0;
            case SCALE, NUMBER -> new BigDecimal(answer.get(0));
            case CHOICE -> AnswerTally.isOrdinal(question) ? new BigDecimal(answer.get(0)) : answer.get(0);
            case SEVERAL -> String.join(", ", answer);
            case TEXT -> String.join("\n", answer);
        };
    }

    private String values(Question question) {
        return isGuarded() && question.type() == QuestionType.TEXT
                ? "на отдельном листе «Свободные ответы»: рядом с другими ответами они выдали бы автора"
                : coded(question);
    }

    private static String coded(Question question) {
        return switch (question.type()) {
            case YES_NO -> "1 – да, 0 – нет";
            case SCALE ->
                "1 – %s, 10 – %s"
                        .formatted(
                                question.minLabel() == null ? "меньше всего" : question.minLabel(),
                                question.maxLabel() == null ? "больше всего" : question.maxLabel());
            case CHOICE, SEVERAL ->
                String.join(
                        ", ",
                        question.choices().stream().map(RawAnswerTable::value).toList());
            case NUMBER, TEXT -> "";
        };
    }

    private static String value(AnswerOption option) {
        return option.value() + " – " + option.label();
    }

    /** What somebody wrote to a question. */
    record FreeAnswer(Question question, String text) {}

    /** One line of the code book. */
    record CodeBookRow(String column, String question, String type, String values) {}
}
