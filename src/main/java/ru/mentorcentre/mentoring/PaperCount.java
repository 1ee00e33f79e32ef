package ru.mentorcentre.mentoring;

/**
 * Mentors at work whose papers want attention.
 *
 * @param missing without consent or agreement
 * @param ending whose consent has ended or ends soon
 * @param overloaded with more mentees than places
 */
record PaperCount(long missing, long ending, long overloaded) {}
