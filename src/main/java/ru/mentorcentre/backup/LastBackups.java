package ru.mentorcentre.backup;

import java.time.Instant;

/**
 * When backups last began, each {@code null} for never.
 *
 * @param made any that was made
 * @param nightMade a nightly one that was made
 * @param nightTried a nightly one, whatever became of it
 */
public record LastBackups(Instant made, Instant nightMade, Instant nightTried) {}
