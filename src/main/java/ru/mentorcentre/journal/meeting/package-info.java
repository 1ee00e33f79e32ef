/** Meetings of a pair: when, in what way and about what, with a file, and when the next one is. */
package ru.mentorcentre.journal.meeting;
