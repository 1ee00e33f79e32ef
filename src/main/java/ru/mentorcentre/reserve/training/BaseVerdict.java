package ru.mentorcentre.reserve.training;

/** Whether a school may be the base of a mini-internship. */
enum BaseVerdict {
    ELIGIBLE,
    /** The data cannot tell: the leader may confirm it, with a reason. */
    UNKNOWN,
    REFUSED
}
