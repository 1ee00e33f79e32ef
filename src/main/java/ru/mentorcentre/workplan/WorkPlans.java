package ru.mentorcentre.workplan;

import java.time.LocalDate;

/** The work plans of the current municipality's centre, as other rooms make and carry them out. */
public interface WorkPlans {

    /**
     * Makes a plan from a template.
     *
     * @return its key
     */
    long add(NewWorkPlan wanted, PlanTemplate template);

    /** Sends a draft to the head. */
    void submit(long id);

    /** Approves what was sent, by this account and on this day. */
    void approve(long id, long account, LocalDate on);
}
