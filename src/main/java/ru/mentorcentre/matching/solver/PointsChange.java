package ru.mentorcentre.matching.solver;

/** A pair whose points (without the balance of load) are others now than when the draft was made. */
public record PointsChange(long requestId, long mentorId, int before, int now) {}
