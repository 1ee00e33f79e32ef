package ru.mentorcentre.staff;

/** Published when an educator has gone to another school of the municipality. */
public record EducatorTransferred(long educatorId, long fromSchool, long toSchool) {}
