package ru.mentorcentre.workplan.attendance;

/** A school to choose. */
public record SchoolOption(long id, String name) {}
