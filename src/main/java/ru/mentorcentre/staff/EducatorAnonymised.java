package ru.mentorcentre.staff;

/** Published when a name has been taken off for good: what tells who it was has to go in the other rooms too. */
public record EducatorAnonymised(long educatorId) {}
