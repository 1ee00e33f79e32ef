package ru.mentorcentre.workplan.plan;

import java.time.LocalDate;
import ru.mentorcentre.workplan.term.PlanYear;
import ru.mentorcentre.workplan.term.YearContext;

/** A plan in the list, with the numbers of its events. */
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
        long overdue) {

    /** «2026/27 учебный год». */
    public String year() {
        return new PlanYear(context, startYear, null).title();
    }
}
