package ru.mentorcentre.exchange;

import java.time.Instant;

/** A line of the list of imports. */
record BatchRow(
        long id,
        String kind,
        String fileName,
        String authorName,
        Instant uploadedAt,
        BatchStatus status,
        int added,
        int changed,
        int unchanged,
        int failed) {}
