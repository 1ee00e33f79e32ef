package ru.mentorcentre.backup;

import java.time.Duration;
import java.time.Instant;

/**
 * One making of a backup, as shown.
 *
 * @param byteCount size of the file, {@code null} unless it was made
 * @param error why it failed, in words
 */
public record BackupRunRow(
        Occasion occasion,
        RunState state,
        Instant startedAt,
        Instant endedAt,
        String fileName,
        Long byteCount,
        Long rowCount,
        String error) {

    /** Seconds it took, at least one; {@code null} while it is being made. */
    public Long seconds() {
        return endedAt == null
                ? null
                : Math.max(1, Duration.between(startedAt, endedAt).toSeconds());
    }

    public String size() {
        return byteCount == null ? null : FileSize.text(byteCount);
    }
}
