package ru.mentorcentre.municipality;

/** A municipality in the administrator's list. */
record MunicipalityRow(long id, String name, String region, int reportingYear, String baseOrganisation) {}
