package ru.mentorcentre.mentoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests for a mentor: what other rooms may ask, and what becomes of a request. */
public interface Requests {

    /** A request of the current municipality, whatever has become of it; of any in the root scope. */
    Optional<RequestInfo> find(long id);

    /** What some requests ask for, by their keys. */
    Map<Long, RequestNeed> needs(Collection<Long> ids);

    /** All that wait for a mentor in the current municipality, the oldest first. */
    List<RequestInfo> open();

    /**
     * Files a request.
     *
     * @param filedBy full name of who did
     * @return the key
     */
    long add(NewRequest wanted, Long filedBy);

    /** Files many at once. */
    void addAll(List<NewRequest> wanted, Long filedBy);

    /**
     * Holds a request until the caller's transaction ends, so that it is answered once.
     *
     * @return it as it is now, if there is one
     */
    Optional<RequestInfo> hold(long id);

    /**
     * A mentor has been found.
     *
     * @throws RuntimeException with a Russian message if the request does not wait any more
     */
    void match(long id);

    /** It waits again, because the pair came to nothing; nothing happens to one that waits already. */
    void reopen(long id, String reason);

    /**
     * It has come to its end: the work is done, or who asked has left. One that ended before stays as it is.
     *
     * @param reason in Russian, not empty
     */
    void close(long id, String reason);
}
