package ru.mentorcentre.reserve;

/** The training of those admitted to the reserve, entered from outside: by the demo data. */
public interface ReserveTraining {

    /**
     * Enters something that was done.
     *
     * @param leader whether the leader of the centre enters it, who alone may confirm a base of an internship
     * @return its key
     */
    long add(long application, NewTrainingEntry wanted, boolean leader);

    /** The leader certifies the list of events attended in the days of the training. */
    void certifyEvents(long application, long account);
}
