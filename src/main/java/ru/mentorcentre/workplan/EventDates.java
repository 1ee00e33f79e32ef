package ru.mentorcentre.workplan;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Dates of the events of the centre's plans, made and filled by other rooms. */
public interface EventDates {

    /**
     * Adds a date to the event of this title.
     *
     * @return its key
     * @throws RuntimeException answered with 404 if the plan has no such event
     */
    long add(long plan, String title, NewEventSession wanted);

    /**
     * Invites everybody of these groups.
     *
     * @return keys of the educators on the list, by name
     */
    List<Long> invite(long date, Set<EventAudience> groups);

    /** These say that they come. */
    void coming(long date, Collection<Long> educators);

    /** These were there. */
    void attended(long date, Collection<Long> educators);
}
