package ru.mentorcentre.assessment.region;

import java.time.Instant;
import java.util.List;
import ru.mentorcentre.assessment.rules.ClassificationBasis;

/**
 * A regional assessment as its page shows it.
 *
 * @param total municipalities
 * @param problem why it was interrupted, {@code null} unless it was
 * @param basis {@code null} until there are results
 */
public record RegionalView(
        long id,
        String region,
        int year,
        RegionalState state,
        Instant startedAt,
        String startedBy,
        int total,
        String problem,
        ClassificationBasis basis,
        List<String> warnings,
        Instant publishedAt,
        String publishedBy) {

    /** A job is at it. */
    public boolean isGoingOn() {
        return state == RegionalState.RUNNING || state == RegionalState.PUBLISHING;
    }

    public boolean isFound() {
        return basis != null;
    }

    /** Waits for somebody to publish it, for the first time or for the rest. */
    public boolean isPublishable() {
        return state == RegionalState.DONE;
    }
}
