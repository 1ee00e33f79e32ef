package ru.mentorcentre.workplan.plan;

import java.time.LocalDate;
import ru.mentorcentre.workplan.PlanTemplate;
import ru.mentorcentre.workplan.term.PlanYear;

/**
 * A plan as its pages show it.
 *
 * @param template it began with, {@code null} for one of the centre's own
 * @param stateOn since when it is so
 * @param edition 1 for the first approval, one more for each opening after it
 * @param remark why it was returned or opened for changes, {@code null} for neither
 * @param approvedBy name of who approved it, {@code null} before
 */
public record WorkPlanInfo(
        long id,
        int version,
        String title,
        PlanYear year,
        PlanTemplate template,
        WorkPlanState state,
        LocalDate stateOn,
        int edition,
        String remark,
        LocalDate approvedOn,
        String approvedBy) {

    /** As those see it who do not write it: a plan opened for changes is carried out as it was approved last. */
    public WorkPlanInfo asApproved() {
        return state == WorkPlanState.APPROVED || state == WorkPlanState.CLOSED
                ? this
                : new WorkPlanInfo(
                        id,
                        version,
                        title,
                        year,
                        template,
                        WorkPlanState.APPROVED,
                        approvedOn,
                        Math.max(1, edition - 1),
                        null,
                        approvedOn,
                        approvedBy);
    }

    /** Whether it is as the head has approved it, and not a draft of the next edition. */
    public boolean isAsApproved() {
        return state == WorkPlanState.APPROVED || state == WorkPlanState.CLOSED;
    }

    /** Whether its lines are written now. */
    public boolean isDraft() {
        return state == WorkPlanState.DRAFT;
    }

    /** Whether one may say now what became of its events: also while an approved plan is being changed. */
    public boolean isCarriedOut() {
        return approvedOn != null && state != WorkPlanState.CLOSED;
    }

    /** The day its terms are judged by: nothing is overdue in a plan that is not carried out yet, or no more. */
    public LocalDate judgedOn(LocalDate today) {
        return isCarriedOut() ? today : year.first().minusYears(1);
    }
}
