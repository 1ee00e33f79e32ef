package ru.mentorcentre.workplan.calendar;

/** Whose feed a link leads to, and behind which wall it was made. */
record FeedHolder(long accountId, long municipalityId) {}
