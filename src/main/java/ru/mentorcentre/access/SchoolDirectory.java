package ru.mentorcentre.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What accounts have to know of schools. The register of schools lies a floor above, hence it implements this and not
 * the other way round.
 */
public interface SchoolDirectory {

    /** The schools of the current municipality that an account may be bound to, by name. */
    List<SchoolChoice> open();

    /** The names of these schools, as far as the current municipality has them; in the root scope, of all. */
    Map<Long, String> names(Collection<Long> ids);
}
