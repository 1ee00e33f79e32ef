package ru.mentorcentre.journal;

import java.math.BigDecimal;

/**
 * What came of it for a mentee.
 *
 * @param before competence before, per cent; may be {@code null}
 * @param after competence after, per cent; may be {@code null}
 * @param note in own words, may be {@code null}
 */
public record NewOutcome(GoalsReached goals, BigDecimal before, BigDecimal after, String note) {}
