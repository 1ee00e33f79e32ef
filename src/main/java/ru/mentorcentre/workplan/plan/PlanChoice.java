package ru.mentorcentre.workplan.plan;

/** A plan to choose from. */
record PlanChoice(long id, String name) {

    static PlanChoice of(WorkPlanRow plan) {
        return new PlanChoice(plan.id(), plan.title());
    }
}
