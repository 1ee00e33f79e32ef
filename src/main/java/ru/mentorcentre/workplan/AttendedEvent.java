package ru.mentorcentre.workplan;

import java.time.LocalDate;

/**
 * An event of the centre's plan that somebody has attended.
 *
 * @param hours academic hours, {@code null} where the plan tells none
 */
public record AttendedEvent(LocalDate heldOn, String title, Integer hours) {}
