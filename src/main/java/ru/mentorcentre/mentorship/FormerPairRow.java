package ru.mentorcentre.mentorship;

import ru.mentorcentre.mentorship.FormerMentorship.Ending;

/**
 * Two people of a pair who do not work together any more.
 *
 * @param together both stayed to the end of the pair
 */
public record FormerPairRow(long mentorId, long menteeId, MentorshipState state, EndCause cause, boolean together) {

    /** Who was replaced or taken out on the way parted from the other neither well nor badly. */
    public FormerMentorship info() {
        Ending ending = !together || !state.isOver()
                ? Ending.NEUTRAL
                : state == MentorshipState.FINISHED ? Ending.GOOD : cause.ending();
        return new FormerMentorship(mentorId, menteeId, ending);
    }
}
