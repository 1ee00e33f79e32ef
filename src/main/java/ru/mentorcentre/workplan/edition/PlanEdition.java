package ru.mentorcentre.workplan.edition;

import java.time.LocalDate;

/**
 * A plan as it was approved.
 *
 * @param number from 1
 * @param by name of who approved it
 * @param reason why it was opened for changes, {@code null} for the first
 * @param revision of the history, in which its lines stand as they were
 */
public record PlanEdition(int number, LocalDate approvedOn, String by, String reason, long revision) {}
