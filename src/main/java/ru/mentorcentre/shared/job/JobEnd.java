package ru.mentorcentre.shared.job;

/** Why background work was given up. */
public enum JobEnd {
    /** It failed, the last time it may be tried. */
    BROKEN,
    /** The program that did it gave no sign of life any more. */
    DIED
}
