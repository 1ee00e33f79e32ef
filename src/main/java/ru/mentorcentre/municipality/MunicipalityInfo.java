package ru.mentorcentre.municipality;

/**
 * What other rooms know of a municipality.
 *
 * @param reportingYear отчётный год: the year whose figures the centre works with now
 */
public record MunicipalityInfo(long id, String name, String region, int reportingYear) {}
