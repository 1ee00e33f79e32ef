package ru.mentorcentre.assessment.figures;

import java.time.Instant;

/**
 * How far the figures of a year are there.
 *
 * @param rows schools with any figure of the year
 * @param changedAt when a figure of the three years that a run reads was last changed, {@code null} if there is none
 */
public record FigureCompleteness(long rows, long withResults, long withWelfare, Instant changedAt) {}
