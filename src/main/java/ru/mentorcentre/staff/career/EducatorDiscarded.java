package ru.mentorcentre.staff.career;

/** Published before the card of an educator is deleted for good, so that nothing is kept about it elsewhere. */
public record EducatorDiscarded(long educatorId) {}
