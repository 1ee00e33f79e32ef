package ru.mentorcentre.matching.draft;

import java.time.Instant;

/**
 * A draft on the list and on top of its pages.
 *
 * @param problem why it failed, {@code null} unless it did
 * @param served requests with a mentor, of {@code requests}
 * @param confirmed requests whose pairs have been confirmed
 */
record DraftRow(
        long id,
        int version,
        long municipalityId,
        int number,
        DraftState state,
        Instant startedAt,
        String startedBy,
        String problem,
        int requests,
        int mentors,
        int served,
        long points,
        long confirmed) {

    public boolean isRunning() {
        return state == DraftState.RUNNING;
    }

    public boolean isDone() {
        return state == DraftState.DONE;
    }

    public int leftOver() {
        return requests - served;
    }

    /** Requests with a mentor that nobody has confirmed yet. */
    public long waiting() {
        return served - confirmed;
    }
}
