package ru.mentorcentre.mentorship;

/**
 * Two people who once worked together and do not any more.
 *
 * @param mentorId educator who was the mentor
 * @param menteeId educator who was the mentee; management teams are left out
 */
public record FormerMentorship(long mentorId, long menteeId, Ending ending) {

    /** How it ended. */
    public enum Ending {
        GOOD,
        NEUTRAL,
        BAD
    }
}
