package ru.mentorcentre.reserve.need;

/** A school to choose. */
public record VacancySchool(long id, String name) {}
