package ru.mentorcentre.results;

/** What one group answered to a question. */
record GroupResult(CutGroup group, Tally tally) {}
