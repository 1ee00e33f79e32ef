package ru.mentorcentre.assessment.run;

import java.time.Instant;

/** A run in the list of runs; {@code regional} when it came from a regional assessment. */
record RunRow(
        long id,
        int number,
        Instant madeAt,
        String madeBy,
        int schools,
        int effective,
        int resilient,
        int ineffective,
        int struggling,
        int typeUndefined,
        Instant approvedAt,
        String approvedBy,
        boolean regional) {

    static final String COLUMNS = """
            r.id, r.number, r.madeAt, r.madeBy, r.schools, r.effective, r.resilient, r.ineffective, r.struggling,
            r.typeUndefined, r.approvedAt, r.approvedBy, r.regional""";
}
