package ru.mentorcentre.reserve;

/** On whose behalf a step of an application is made. */
public enum ApplicationActor {
    /** The educator whom it is about. */
    CANDIDATE,
    /** Head or curator of the school. */
    SCHOOL,
    /** An expert whom this application is assigned to. */
    EXPERT,
    /** Leader of the centre, or a methodist on the leader's behalf. */
    CENTRE,
    /** Leader of the centre in person. */
    LEADER,
    /** Head of the department. */
    HEAD
}
