package ru.mentorcentre.results;

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
import ru.mentorcentre.shared.TenantEntity;
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
    private List<Line> lines;

    protected KeptComparison() {}

    KeptComparison(long campaignId, PollPart part) {
        this.campaignId = campaignId;
        questionnaireId = part.key();
        // in their own order, which is random: the places of before and after are not to be told by it
        responses = part.couples().after().stream()
                .mapToObj(person -> part.sheets().get(person).id().toString())
                .sorted()
                .toList();
        lines = part.lines().stream().map(Line::of).toList();
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
    List<Compared> lines(PollPart after, PollPart before) {
        return lines.stream().flatMap(line -> line.in(after, before)).toList();
    }

    /** One question, by the codes of its pair. */
    record Line(String code, String pair, int people, Mean before, Mean after, Mean gap, List<Compared.Move> moves) {

        private static final Collector<Compared.Move, ?, Integer> COUNTED =
                Collectors.summingInt(Compared.Move::people);

        static Line of(Compared one) {
            return new Line(
                    one.question().code(),
                    one.pair().code(),
                    one.people(),
                    one.before(),
                    one.after(),
                    one.gap(),
                    one.moves());
        }

        Stream<Compared> in(PollPart of, PollPart former) {
            return of.part().content().question(code).stream()
                    .flatMap(question -> former.part().content().question(pair).stream()
                            .map(other -> isTelling(question)
                                    ? Compared.hidden(of, question, other)
                                    : new Compared(
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
                    || isAlike(moves.stream().collect(Collectors.groupingBy(Compared.Move::from, COUNTED)))
                    || isAlike(moves.stream().collect(Collectors.groupingBy(Compared.Move::to, COUNTED)));
        }

        private boolean isAtAnEnd(Mean mean) {
            return mean != null
                    && (mean.sum().compareTo(BigDecimal.valueOf(mean.count() + 1L)) <= 0
                            || mean.sum().compareTo(BigDecimal.valueOf(10L * mean.count() - 1)) >= 0);
        }

        private boolean isAlike(Map<String, Integer> answers) {
            return answers.values().stream().anyMatch(count -> people - count < 2);
        }
    }
}
