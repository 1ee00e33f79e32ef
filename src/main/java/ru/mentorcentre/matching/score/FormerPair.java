package ru.mentorcentre.matching.score;

/** A pair that has ended. Of several pairs of the same two people the one with the weightiest outcome counts. */
public record FormerPair(MenteeAndMentor couple, FormerPairOutcome outcome) {}
