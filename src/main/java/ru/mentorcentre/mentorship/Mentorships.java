package ru.mentorcentre.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.mentorcentre.shared.Viewer;

/** Pairs and groups: what other rooms may ask, and how new ones come about. */
public interface Mentorships {

    /**
     * Proposes pairs to both sides, in the caller's transaction: takes a place of each mentor for each mentee and marks
     * the requests as matched. All of them, or none.
     *
     * @param by full name of who does
     * @return the keys, in the order given
     * @throws RuntimeException with a Russian message that names the pair which cannot be; the transaction is lost then
     */
    List<Long> propose(List<NewMentorship> wanted, Long by);

    /**
     * A draft: nobody is asked yet, no place is taken.
     *
     * @param by full name of who keeps it
     * @return the key
     */
    long draft(NewMentorship wanted, Long by);

    /**
     * All of one side have agreed on paper.
     *
     * @param by full name of who notes it
     * @throws RuntimeException with a Russian message if they are not asked
     */
    void agree(long id, MemberSide side, LocalDate day, Long by);

    /** The first of one side does not want it; the requests wait again. */
    void decline(long id, MemberSide side, String why);

    /** A pair that is agreed begins, one that pauses goes on. */
    void begin(long id, LocalDate day);

    void pause(long id, LocalDate day, String why);

    /** Another mentor takes over from the first one, and is asked to agree. */
    void replaceMentor(long id, LocalDate day, String why, long mentorId);

    /** The work is done. */
    void finish(long id, LocalDate day, String outcome);

    /** Both sides end it before its time; the requests wait again. */
    void breakOff(long id, LocalDate day, String why);

    /** A pair of the current municipality, whatever has become of it; of any in the root scope. */
    Optional<MentorshipInfo> find(long id);

    /**
     * As {@link #get}, with what this viewer may do with it.
     *
     * @throws NotFound if there is none, or it is not for this viewer
     */
    MentorshipView see(long id, Viewer viewer);

    /** All pairs of the current municipality, whatever has become of them, the oldest first. */
    List<MentorshipInfo> all();

    /** The pairs of who has signed in that last. */
    OwnMentorships own(Viewer viewer);

    /** Who worked together once and does not any more, in the current municipality. */
    List<FormerMentorship> former();
}
