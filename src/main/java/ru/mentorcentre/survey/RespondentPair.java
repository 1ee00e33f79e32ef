package ru.mentorcentre.survey;

/** A mentee and a mentor of one pair, both asked by the same survey. */
public record RespondentPair(long menteeInvitation, long mentorInvitation) {}
