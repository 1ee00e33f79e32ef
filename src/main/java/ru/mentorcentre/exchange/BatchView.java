package ru.mentorcentre.exchange;

import java.time.Instant;

/** A batch as its page shows it. */
record BatchView(
        long id,
        String fileName,
        long fileSize,
        String authorName,
        Instant uploadedAt,
        BatchStatus status,
        ImportCounts counts,
        String finishedByName,
        Instant finishedAt) {

    public boolean isFinal() {
        return status.isFinal();
    }
}
