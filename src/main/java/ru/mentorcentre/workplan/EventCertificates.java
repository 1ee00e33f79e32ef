package ru.mentorcentre.workplan;

/** Certificates of those who were at an event, given out by other rooms. */
public interface EventCertificates {

    /** Gives out those of a date that are missing. */
    void issue(long date);
}
