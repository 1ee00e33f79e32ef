package ru.mentorcentre.matching;

/** A mentee and a mentor as persons: ids of the two educators. */
record Couple(long menteeId, long mentorId) {}
