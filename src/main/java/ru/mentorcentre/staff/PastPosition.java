package ru.mentorcentre.staff;

import java.time.LocalDate;

/**
 * What an educator was in a school before the present one.
 *
 * @param school its short name
 * @param startsOn {@code null} when unknown
 */
public record PastPosition(String school, String position, LocalDate startsOn, LocalDate endsOn) {}
