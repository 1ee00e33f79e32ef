package ru.mentorcentre.results.release;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.results.disclosure.ExactMean;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;

/** A comparison of before and after as it was published; nobody can compute it again, the keys have ended. */
@Entity
class KeptComparison extends TenantEntity {

    private Long campaignId;
    private Long questionnaireId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> responses;

    private int leftOut;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<QuestionComparison> lines;

    protected KeptComparison() {}

    KeptComparison(long campaignId, QuestionnaireResults part) {
        this.campaignId = campaignId;
        questionnaireId = part.key();
        // in their own order, which is random: the places of before and after are not to be told by it
        responses = part.couples().after().stream()
                .mapToObj(person -> part.sheets().get(person).id().toString())
                .sorted()
                .toList();
        lines = part.lines().stream().map(QuestionComparison::of).toList();
    }

    long campaignId() {
        return campaignId;
    }

    long questionnaireId() {
        return questionnaireId;
    }

    Set<UUID> responses() {
        return responses.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    /** Made when some were left out at random (ADR 0098): its figures are not those of all who answered both. */
    boolean isDistorted() {
        return leftOut > 0;
    }

    /** How many were. */
    public int leftOut() {
        return leftOut;
    }

    /** As they were shown, without what tells each one's answer. */
    List<BeforeAfterResult> lines(QuestionnaireResults after, QuestionnaireResults before) {
        return lines.stream().flatMap(line -> line.in(after, before)).toList();
    }

    /** One question, by the codes of its pair. */
    record QuestionComparison(
            String code,
            String pair,
            int people,
            ExactMean before,
            ExactMean after,
            ExactMean gap,
            List<BeforeAfterResult.AnswerShift> moves) {

        private static final Collector<BeforeAfterResult.AnswerShift, ?, Integer> COUNTED =
                Collectors.summingInt(BeforeAfterResult.AnswerShift::people);

        static QuestionComparison of(BeforeAfterResult one) {
            return new QuestionComparison(
                    one.question().code(),
                    one.pair().code(),
                    one.people(),
                    one.before(),
                    one.after(),
                    one.gap(),
                    one.moves());
        }

        Stream<BeforeAfterResult> in(QuestionnaireResults of, QuestionnaireResults former) {
            return of.part().content().question(code).stream()
                    .flatMap(question -> former.part().content().question(pair).stream()
                            .map(other -> isTelling(question)
                                    ? BeforeAfterResult.hidden(of, question, other)
                                    : new BeforeAfterResult(
                                            of.part().content().number(code),
                                            question,
                                            other,
                                            people,
                                            before,
                                            after,
                                            gap,
                                            moves)));
        }

        /** Kept before answers that are nearly all alike were withheld. */
        private boolean isTelling(Question question) {
            return question.type() == QuestionType.SCALE && (isAtAnEnd(before) || isAtAnEnd(after))
                    || isAlike(
                            moves.stream().collect(Collectors.groupingBy(BeforeAfterResult.AnswerShift::from, COUNTED)))
                    || isAlike(
                            moves.stream().collect(Collectors.groupingBy(BeforeAfterResult.AnswerShift::to, COUNTED)));
        }

        private boolean isAtAnEnd(ExactMean mean) {
            return mean != null
                    && (mean.sum().compareTo(BigDecimal.valueOf(mean.count() + 1L)) <= 0
                            || mean.sum().compareTo(BigDecimal.valueOf(10L * mean.count() - 1)) >= 0);
        }

        private boolean isAlike(Map<String, Integer> answers) {
            return answers.values().stream().anyMatch(count -> people - count < 2);
        }
    }
}
