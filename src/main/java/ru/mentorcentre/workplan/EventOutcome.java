package ru.mentorcentre.workplan;

import java.time.LocalDate;

/**
 * What became of an event; {@code null} for what does not belong to its state.
 *
 * @param reason why it was moved or cancelled
 * @param doneOn the day it was done
 * @param result what came of it
 * @param term the new one of an event that was moved
 * @param startsOn first day entered in place of the one the new term tells, likewise {@code endsOn}
 */
public record EventOutcome(
        PlannedEventState state,
        String reason,
        LocalDate doneOn,
        String result,
        String term,
        LocalDate startsOn,
        LocalDate endsOn) {

    public static EventOutcome done(LocalDate on, String result) {
        return new EventOutcome(PlannedEventState.DONE, null, on, result, null, null, null);
    }

    public static EventOutcome moved(String reason, String term) {
        return new EventOutcome(PlannedEventState.MOVED, reason, null, null, term, null, null);
    }

    public static EventOutcome cancelled(String reason) {
        return new EventOutcome(PlannedEventState.CANCELLED, reason, null, null, null, null, null);
    }
}
