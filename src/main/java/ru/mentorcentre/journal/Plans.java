package ru.mentorcentre.journal;

/** The plans of pairs. */
public interface Plans {

    /**
     * Adds a row to the plan of a pair of the current municipality.
     *
     * @return the key
     * @throws Refused with a Russian message if it makes no sense
     */
    long add(long mentorshipId, NewPlanRow wanted);
}
