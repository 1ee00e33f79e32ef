package ru.mentorcentre.assessment;

import java.time.Instant;
import java.util.List;

/** A run as its page shows it. */
record RunView(
        long id,
        int year,
        int number,
        Instant madeAt,
        String madeBy,
        ClassificationBasis basis,
        List<String> warnings,
        Counts counts,
        Instant approvedAt,
        String approvedBy) {

    public boolean isApproved() {
        return approvedAt != null;
    }
}
