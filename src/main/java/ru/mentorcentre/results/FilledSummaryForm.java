package ru.mentorcentre.results;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.mentorcentre.profile.SatisfactionRules;
import ru.mentorcentre.results.release.QuestionnaireResults;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.SummaryForm;

/**
 * A summary form filled in (сводная форма «Личностная оценка», domain §9.3).
 *
 * @param header how many took part, answered, are satisfied
 * @param rows how many noted what
 * @param least mark from which somebody is satisfied
 * @param aside how many more answered, and do not count
 */
public record FilledSummaryForm(SummaryForm form, List<FormRow> header, List<FormRow> rows, int least, int aside) {

    private static final String HIDDEN = "не показано";

    public static FilledSummaryForm of(
            QuestionnaireResults part, SummaryForm form, SatisfactionRules rules, int invited) {
        return new FilledSummaryForm(
                form,
                form.header().stream()
                        .map(row -> line(part, row, rules.satisfiedMin(), invited))
                        .toList(),
                form.rows().stream()
                        .map(row -> line(part, row, rules.satisfiedMin(), invited))
                        .toList(),
                rules.satisfiedMin(),
                part.aside());
    }

    /** The question whose answers a row counts: the one it names, else the one that may stand in for it. */
    static Optional<Question> question(QuestionnaireResults part, SummaryForm.Row row) {
        return Stream.of(Optional.ofNullable(row.source()), Optional.ofNullable(row.alternative()))
                .flatMap(Optional::stream)
                .flatMap(code -> part.part().content().question(code).stream())
                .findFirst();
    }

    private static FormRow line(QuestionnaireResults part, SummaryForm.Row row, int least, int invited) {
        if (row.rule().equals("count_participants")) {
            return new FormRow(row.title(), null, invited, null);
        }
        if (row.rule().equals("count_respondents")) {
            return new FormRow(row.title(), null, part.answered() + part.aside(), null);
        }
        Optional<Question> asked = question(part, row);
        if (asked.isEmpty()) {
            return new FormRow(row.title(), row.source(), null, "нет данных");
        }
        Question question = asked.get();
        BitSet answered = part.answered(question);
        if (!part.guard().shows(question)) {
            return new FormRow(row.title(), question.code(), null, HIDDEN);
        }
        Integer from = row.rule().equals("yes") ? null : least;
        return new FormRow(
                row.title(),
                question.code(),
                (int) answered.stream()
                        .filter(person -> Satisfaction.isSatisfied(part.answer(person, question.code()), from))
                        .count(),
                null);
    }

    public List<FormRow> all() {
        List<FormRow> all = new ArrayList<>(header);
        all.addAll(rows);
        return all;
    }

    /** Whom it counts, where that is not everybody who answered; else empty. */
    public String counted() {
        return aside == 0
                ? ""
                : "Подсчитаны ответы тех, кто ответил и до, и после. Ответили только один раз и не подсчитаны: " + aside
                        + ".";
    }

    public boolean hidesSomething() {
        return all().stream().anyMatch(line -> HIDDEN.equals(line.words()));
    }

    /**
     * One line.
     *
     * @param source code of the question it counts, {@code null} for a count of people
     * @param number {@code null} where there is none to show
     * @param words instead of it
     */
    public record FormRow(String title, String source, Integer number, String words) {

        public String shown() {
            return number == null ? words : String.valueOf(number);
        }
    }
}
