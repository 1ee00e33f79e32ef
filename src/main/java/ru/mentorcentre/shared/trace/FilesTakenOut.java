package ru.mentorcentre.shared.trace;

/** Published when files that name somebody are gone: whoever keeps a copy in memory lets go of it. */
public record FilesTakenOut() {}
