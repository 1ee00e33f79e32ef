package ru.mentorcentre.assessment.run;

import java.time.Instant;

/** An approval that was taken back: of when, when, by whom and why. */
public record RevokedApproval(Instant approvedAt, Instant revokedAt, String revokedBy, String reason) {}
