package ru.mentorcentre.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import ru.mentorcentre.profile.SatisfactionRules;
import ru.mentorcentre.profile.SatisfactionRules.SatisfactionBase;
import ru.mentorcentre.profile.SatisfactionRules.SatisfactionSource;
import ru.mentorcentre.results.release.QuestionnaireResults;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.SummaryForm;

/**
 * How many are satisfied (удовлетворённость участием, domain §11, A11), against 85 %.
 *
 * @param question that shows it
 * @param least mark of a satisfied person, {@code null} where «да» shows it
 * @param satisfied how many are; {@code null} where it would tell what somebody answered
 * @param of how many the share is taken
 */
public record Satisfaction(
        Question question, Integer least, Integer satisfied, int answered, int of, SatisfactionBase base) {

    static final int TARGET = 85;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty where the questionnaire does not ask it. */
    public static Optional<Satisfaction> of(
            QuestionnaireResults part, Optional<SummaryForm> form, SatisfactionRules rules, int invited) {
        return row(form, rules.source())
                .flatMap(row -> FilledSummaryForm.question(part, row))
                .map(question -> {
                    Integer least = rules.source() == SatisfactionSource.LIKED ? null : rules.satisfiedMin();
                    BitSet answered = part.answered(question);
                    // who answered once does not count, so he or she cannot stand for somebody not satisfied
                    SatisfactionBase base = part.aside() > 0 ? SatisfactionBase.RESPONDENTS : rules.base();
                    boolean shown = part.guard().shows(question);
                    return new Satisfaction(
                            question,
                            least,
                            shown
                                    ? (int) answered.stream()
                                            .filter(person -> isSatisfied(part.answer(person, question.code()), least))
                                            .count()
                                    : null,
                            answered.cardinality(),
                            base == SatisfactionBase.PARTICIPANTS ? invited : answered.cardinality(),
                            base);
                });
    }

    /** All questionnaires of a survey together, as the first page counts them; empty where only one asks it, or one may not be told. */
    static Optional<Satisfaction> together(List<Satisfaction> parts) {
        List<Satisfaction> known = parts.stream().filter(Satisfaction::isKnown).toList();
        return known.size() < 2 || known.size() < parts.size()
                ? Optional.empty()
                : Optional.of(new Satisfaction(
                        null,
                        null,
                        known.stream().mapToInt(Satisfaction::satisfied).sum(),
                        known.stream().mapToInt(Satisfaction::answered).sum(),
                        known.stream().mapToInt(Satisfaction::of).sum(),
                        known.get(0).base()));
    }

    /** @param least {@code null} where «да» is wanted */
    static boolean isSatisfied(List<String> answer, Integer least) {
        return least == null
                ? answer.contains("yes")
                : answer.stream().anyMatch(mark -> Integer.parseInt(mark) >= least);
    }

    private static Optional<SummaryForm.Row> row(Optional<SummaryForm> form, SatisfactionSource source) {
        String code = switch (source) {
            case LIKED -> "liked";
            case RESULT -> "satisfied_result";
            case JOINT_WORK -> "satisfied_joint_work";
        };
        return form.flatMap(one -> java.util.stream.Stream.concat(one.header().stream(), one.rows().stream())
                .filter(row -> row.code().equals(code))
                .findFirst());
    }

    /** Whether there is a share: somebody stands behind it and enough have answered. */
    public boolean isKnown() {
        return satisfied != null && of > 0;
    }

    /** Per cent, rounded once for display; {@code null} where there is none. */
    public BigDecimal share() {
        return isKnown()
                ? HUNDRED.multiply(BigDecimal.valueOf(satisfied))
                        .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP)
                : null;
    }

    /** Compared unrounded. */
    public boolean isReached() {
        return isKnown() && satisfied * 100L >= (long) TARGET * of;
    }

    /** How many more satisfied people the target takes. */
    public long missing() {
        return isKnown() ? Math.max(0, ((long) TARGET * of + 99) / 100 - satisfied) : 0;
    }

    public int target() {
        return TARGET;
    }
}
