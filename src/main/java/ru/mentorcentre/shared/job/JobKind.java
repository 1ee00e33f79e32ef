package ru.mentorcentre.shared.job;

import java.util.List;

/** A kind of work that is done in the background, on whichever instance has a hand free; {@link Jobs} starts it. */
public interface JobKind {

    /** Stands in the database: never changed. */
    String name();

    /** Does it, outside a transaction and behind the wall of its key. What it throws counts as a failed attempt. */
    void carryOut(long id, JobReport report);

    /** It was given up: says so on its own record, unless that says already how it ended. */
    void giveUp(long id, JobEnd end);

    /** What the records say is being done, asked in the root scope; the engine gives up what it knows nothing of. */
    default List<JobKey> goingOn() {
        return List.of();
    }

    /** How often it is tried before it is given up. */
    default int attempts() {
        return 1;
    }
}
