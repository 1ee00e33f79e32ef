package ru.mentorcentre.workplan.plan;

import ru.mentorcentre.workplan.term.PlanYear;

/**
 * What is entered of a plan.
 *
 * @param year with the term of the programme where it is known
 */
record NewWorkPlan(String title, PlanYear year) {

    /** What a plan of this year is usually called. */
    static String title(PlanYear year) {
        return "План работы МНЦ на " + year.title();
    }
}
