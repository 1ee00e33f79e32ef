package ru.mentorcentre.workplan;

import java.util.Set;
import ru.mentorcentre.access.Role;

/** What the centre tells people, as other rooms send it. */
public interface CentreMessages {

    /**
     * Writes to groups and roles of the current municipality, of all schools.
     *
     * @return the key of the message
     * @throws RuntimeException where nobody belongs to them
     */
    long send(long author, String subject, String text, Set<EventAudience> groups, Set<Role> roles);

    /** Somebody has read it. */
    void read(long message, long account);
}
