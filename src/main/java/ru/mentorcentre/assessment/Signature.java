package ru.mentorcentre.assessment;

import java.time.Instant;

/**
 * Who changed figures and when.
 *
 * @param by full name
 * @param batchId the import they came with, {@code null} when typed in
 */
record Signature(String by, Instant at, Long batchId) {}
