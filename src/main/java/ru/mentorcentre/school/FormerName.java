package ru.mentorcentre.school;

import java.time.LocalDate;

/**
 * A name a school bore.
 *
 * @param usedUntil the first day of the next name
 */
public record FormerName(String fullName, String shortName, LocalDate usedUntil) {}
