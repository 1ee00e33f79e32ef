package ru.mentorcentre.reserve.application;

import java.time.Instant;

/**
 * The leader has let an expert mend the marks of an application.
 *
 * @param by full name of the leader, {@code null} when the account has gone
 * @param expert full name of the expert, {@code null} when the account has gone
 */
public record MarksReopening(Instant at, String by, String expert, String reason) {}
