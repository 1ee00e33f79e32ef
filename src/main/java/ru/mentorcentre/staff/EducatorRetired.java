package ru.mentorcentre.staff;

/** An educator has left the schools of the municipality; published inside the transaction that notes it. */
public record EducatorRetired(long educatorId) {}
