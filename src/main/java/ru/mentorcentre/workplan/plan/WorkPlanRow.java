package ru.mentorcentre.workplan.plan;

import java.time.LocalDate;
import ru.mentorcentre.workplan.term.PlanYear;
import ru.mentorcentre.workplan.term.YearContext;

/**
 * A plan in the list, with the numbers of its events.
 *
 * @param overdue none in a plan that is not carried out, nor of this week
 * @param remark why it was returned or opened for changes
 * @param approvedOn the day of the last approval, {@code null} before
 */
public record WorkPlanRow(
        long id,
        String title,
        YearContext context,
        int startYear,
        WorkPlanState state,
        LocalDate stateOn,
        int edition,
        long events,
        long done,
        long overdue,
        long thisWeek,
        String remark,
        LocalDate approvedOn) {

    /** As those see it who do not write it. */
    WorkPlanRow asApproved() {
        boolean revised = state == WorkPlanState.DRAFT || state == WorkPlanState.IN_APPROVAL;
        return revised
                ? new WorkPlanRow(
                        id,
                        title,
                        context,
                        startYear,
                        WorkPlanState.APPROVED,
                        approvedOn,
                        edition - 1,
                        events,
                        done,
                        overdue,
                        thisWeek,
                        null,
                        approvedOn)
                : this;
    }

    /** As a choice is shown. */
    public String name() {
        return title;
    }

    /** Whether the head has returned it, and it has not been sent again. */
    boolean isReturned() {
        return state == WorkPlanState.DRAFT && edition == 1 && remark != null;
    }

    /** «2026/27 учебный год». */
    public String year() {
        return new PlanYear(context, startYear, null).title();
    }
}
