package ru.mentorcentre.workplan;

/** What became of the events of the centre's plans, told by other rooms. */
public interface EventOutcomes {

    /**
     * Says what became of the event of this title in a plan that is carried out.
     *
     * @throws RuntimeException answered with 404 if the plan has no such event
     */
    void conclude(long plan, String title, EventOutcome outcome);
}
