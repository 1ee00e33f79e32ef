package ru.mentorcentre.matching;

/** A pair that has ended. Of several pairs of the same two people the one with the weightiest outcome counts. */
record FormerPair(Couple couple, FormerOutcome outcome) {}
