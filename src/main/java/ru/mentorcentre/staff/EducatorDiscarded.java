package ru.mentorcentre.staff;

/** Published before the card of an educator is deleted for good, so that nothing is kept about it elsewhere. */
record EducatorDiscarded(long educatorId) {}
