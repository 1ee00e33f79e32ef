package ru.mentorcentre.mentoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The base of mentors: what other rooms may ask, and the steps of a mentor. */
public interface Mentors {

    /** A mentor of the current municipality, a retired one too; of any in the root scope. */
    Optional<MentorInfo> find(long id);

    /** The key of an educator's profile. */
    Optional<Long> ofEducator(long educatorId);

    /** All of the current municipality who have not retired, by name. */
    List<MentorInfo> all();

    /**
     * Makes an educator of the current municipality a candidate.
     *
     * @return the key
     * @throws RuntimeException with a Russian message if the educator has a profile already
     */
    long add(long educatorId, NewMentor wanted);

    /** As {@link #add(long, NewMentor)}, a candidate since a day of the past. */
    long add(long educatorId, NewMentor wanted, LocalDate since);

    /**
     * Holds mentors until the caller's transaction ends, so that neither their places nor their states change meanwhile.
     * In the order of the keys: two who hold several never wait for each other.
     *
     * @return those that exist, as they are now
     */
    List<MentorInfo> hold(Collection<Long> ids);

    /**
     * One step on the mentor's path.
     *
     * @param madeOn not before the last step, not after today
     * @param ground order, decision or reason, not empty
     * @param despite begin although papers are missing: only a leader may say so
     * @param by full name of who notes it
     * @throws RuntimeException with a Russian message if the path has no such step, or an active mentor would lack
     *     eligibility, consent or agreement
     */
    void step(long id, MentorState to, LocalDate madeOn, String ground, boolean despite, Long by);
}
