package ru.mentorcentre.workplan;

import java.time.LocalDate;
import ru.mentorcentre.workplan.term.DayRange;

/**
 * What became of an event.
 *
 * @param reason why it was moved or cancelled
 * @param doneOn the day it was done
 * @param result what came of it
 * @param term the new one of an event that was moved
 * @param days entered in place of those the new term tells
 */
public record EventOutcome(
        PlannedEventState state, String reason, LocalDate doneOn, String result, String term, DayRange days) {}
