package ru.mentorcentre.staff;

/**
 * One thing that is held about an educator, for the person's own file.
 *
 * @param section as «Запросы на наставника»
 * @param value in Russian, may be {@code null}
 */
public record HeldFact(String section, String what, String value) {}
