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
        int failed) {}
