package ru.mentorcentre.access.credential;

import java.time.Instant;

/**
 * Somebody's second factor was taken away.
 *
 * @param byAccountId {@code null} for the command line of the server
 */
public record FactorNotice(Instant at, Long byAccountId) {}
