package ru.mentorcentre.results;

import ru.mentorcentre.results.disclosure.AnswerTally;
import ru.mentorcentre.results.disclosure.BreakdownGroup;

/** What one group answered to a question. */
public record GroupResult(BreakdownGroup group, AnswerTally tally) {}
