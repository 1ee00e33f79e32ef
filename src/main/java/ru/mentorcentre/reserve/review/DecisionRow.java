package ru.mentorcentre.reserve.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ru.mentorcentre.reserve.ApplicationState;

/**
 * A candidate as those who decide see them.
 *
 * @param formal what the formal check came to, in words
 * @param state of today, which may be far beyond the decision
 * @param decision that was taken, {@code null} before
 * @param score {@code null} where nobody has rated, and where the viewer may not know yet
 * @param rated experts who have handed marks in
 * @param experts whose marks are wanted: as many as the season asks for, or as review it when those are more
 * @param hidden the viewer still has to hand in marks of their own
 * @param opinions of the experts, the highest first
 */
public record DecisionRow(
        long id,
        String fullName,
        String school,
        ApplicationState state,
        String formal,
        Decision decision,
        ReviewScore score,
        int rated,
        int abstained,
        int experts,
        boolean hidden,
        List<Opinion> opinions) {

    /** It can still be decided upon. */
    public boolean isOpen() {
        return state == ApplicationState.QUALITATIVE;
    }

    public ApplicationState decided() {
        return decision == null ? null : decision.to();
    }

    public LocalDate decidedOn() {
        return decision == null ? null : decision.on();
    }

    public String reason() {
        return decision == null ? null : decision.reason();
    }

    public BigDecimal median() {
        return score == null ? null : score.median();
    }

    public BigDecimal spread() {
        return score == null ? null : score.spread();
    }

    public boolean isOutlying() {
        return score != null && score.isOutlying();
    }

    /**
     * What was decided, from the step on record.
     *
     * @param to admitted, not admitted, or screened out by the formal check
     */
    public record Decision(ApplicationState to, LocalDate on, String reason) {}

    /**
     * What one expert thinks.
     *
     * @param mean weighted, {@code null} for who abstained
     * @param note why they abstained, or what they add; may be {@code null}
     */
    public record Opinion(String expert, BigDecimal mean, String note) {}
}
