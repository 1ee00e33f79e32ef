package ru.mentorcentre.workplan.plan;

import java.time.LocalDate;
import ru.mentorcentre.workplan.term.PlanYear;
import ru.mentorcentre.workplan.term.YearContext;

/**
 * A plan in the list, with the numbers of its events.
 *
 * @param overdue none in a plan that is not carried out, nor of this week
 * @param remark why it was returned or opened for changes
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
        String remark) {

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
