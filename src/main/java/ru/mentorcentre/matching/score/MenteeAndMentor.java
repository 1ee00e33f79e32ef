package ru.mentorcentre.matching.score;

/** A mentee and a mentor as persons: ids of the two educators. */
public record MenteeAndMentor(long menteeId, long mentorId) {}
