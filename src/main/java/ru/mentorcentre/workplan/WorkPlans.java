package ru.mentorcentre.workplan;

import java.time.LocalDate;

/** The work plans of the current municipality's centre, as other rooms make and carry them out. */
public interface WorkPlans {

    /**
     * Makes a plan from a template, for a year of the kind it is meant for.
     *
     * @param year in which it begins
     * @return its key
     */
    long add(PlanTemplate template, int year);

    /** Sends a draft to the head. */
    void submit(long id);

    /** Approves what was sent, by this account and on this day. */
    void approve(long id, long account, LocalDate on);
}
