package ru.mentorcentre.staff;

/** Something an educator did for the profession: a course, a contest, a talk. */
public record ActivityInfo(long id, int year, ActivityKind kind, ActivityLevel level, String title) {}
