package ru.mentorcentre.workplan.visit;

/** Which date a link leads to, and behind which wall it lies. */
record VisitTarget(long sessionId, long municipalityId) {}
