package ru.mentorcentre.journal;

import java.time.LocalDate;

/**
 * A row of the plan of a pair.
 *
 * @param dueOn by when, may be {@code null}
 * @param doneOn {@code null} until done
 */
public record NewPlanRow(String what, LocalDate dueOn, LocalDate doneOn) {}
