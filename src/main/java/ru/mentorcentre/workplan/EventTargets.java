package ru.mentorcentre.workplan;

import java.util.Set;

/** Says for whom events are. */
public interface EventTargets {

    /** An event of a plan, found by its title, is for these groups of all schools. */
    void target(long plan, String title, Set<EventAudience> audiences);
}
