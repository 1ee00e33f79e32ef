package ru.mentorcentre.exchange.batch;

import java.time.Instant;

/** A line of the list of imports. */
record ImportBatchRow(
        long id,
        String kind,
        String fileName,
        String authorName,
        Instant uploadedAt,
        ImportStatus status,
        int added,
        int changed,
        int unchanged,
        int failed) {

    /** How many were stored as new, {@code null} where nothing was. */
    public Integer storedNew() {
        return stored(added);
    }

    /** How many were changed, {@code null} where nothing was stored. */
    public Integer storedChanges() {
        return stored(changed);
    }

    private Integer stored(int count) {
        return status == ImportStatus.APPLIED ? count : null;
    }
}
