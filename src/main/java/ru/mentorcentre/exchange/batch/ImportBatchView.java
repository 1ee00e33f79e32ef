package ru.mentorcentre.exchange.batch;

import java.time.Instant;

/** A batch as its page shows it. */
record ImportBatchView(
        long id,
        String fileName,
        long fileSize,
        String authorName,
        Instant uploadedAt,
        ImportStatus status,
        ImportCounts counts,
        String finishedByName,
        Instant finishedAt) {

    public boolean isFinal() {
        return status.isFinal();
    }
}
