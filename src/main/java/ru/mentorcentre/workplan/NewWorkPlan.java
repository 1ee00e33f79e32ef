package ru.mentorcentre.workplan;

import ru.mentorcentre.workplan.term.PlanYear;

/**
 * What is entered of a plan.
 *
 * @param year with the term of the programme where it is known
 */
public record NewWorkPlan(String title, PlanYear year) {}
