package ru.mentorcentre.reserve.training;

/** A school as a base to choose. */
public record HostSchool(long id, String name) {}
