package ru.mentorcentre.journal;

/** What came of mentoring, mentee by mentee. */
public interface Outcomes {

    /**
     * Writes down what came of it for a mentee, over what was written before.
     *
     * @param memberId membership of the mentee
     */
    void put(long memberId, NewOutcome wanted);
}
