package ru.mentorcentre.reserve.review;

import java.math.BigDecimal;
import java.util.List;
import ru.mentorcentre.reserve.ApplicationState;

/**
 * A candidate as those who decide see them.
 *
 * @param formal what the formal check came to, in words
 * @param reason of the decision that was made, {@code null} before
 * @param score {@code null} where nobody has rated, and where the viewer may not know yet
 * @param rated experts who have handed marks in
 * @param experts who review it
 * @param hidden the viewer still has to hand in marks of their own
 * @param opinions of the experts, the highest first
 */
public record DecisionRow(
        long id,
        String fullName,
        String school,
        ApplicationState state,
        String formal,
        String reason,
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
     * What one expert thinks.
     *
     * @param mean weighted, {@code null} for who abstained
     * @param note why they abstained, or what they add; may be {@code null}
     */
    public record Opinion(String expert, BigDecimal mean, String note) {}
}
