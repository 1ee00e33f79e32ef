package ru.mentorcentre.assessment.run;

import java.time.Instant;

/** A run in the list of runs; {@code regional} when it came from a regional assessment. */
record RunRow(
        long id,
        int number,
        Instant madeAt,
        String madeBy,
        ClassificationCounts counts,
        Instant approvedAt,
        String approvedBy,
        boolean regional) {

    static final String COLUMNS =
            "r.id, r.number, r.madeAt, r.madeBy, r.counts, r.approvedAt, r.approvedBy, r.regional";
}
