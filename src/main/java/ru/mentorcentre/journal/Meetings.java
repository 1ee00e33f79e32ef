package ru.mentorcentre.journal;

/** The meetings of pairs. */
public interface Meetings {

    /**
     * Notes a meeting of a pair of the current municipality.
     *
     * @param by full name of who does
     * @return the key
     * @throws Refused with a Russian message if it cannot have been so
     */
    long add(long mentorshipId, NewMeeting wanted, Long by);
}
