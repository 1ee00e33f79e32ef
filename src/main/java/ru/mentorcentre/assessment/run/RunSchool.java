package ru.mentorcentre.assessment.run;

/**
 * A school of a run's population, as it was called then.
 *
 * @param resultsComputed its ИОР of the year comes from the centre's method
 */
public record RunSchool(long id, String code, String name, boolean resultsComputed) {}
