package ru.mentorcentre.reserve.expert;

/** An assignment that goes on, locked for who writes something for it. */
public record AssignmentInfo(long id, boolean secondOpinion) {}
