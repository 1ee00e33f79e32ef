package ru.mentorcentre.privacy;

import java.time.Instant;

/** An educator whom an account has seen, and how often. */
record SeenPerson(long educatorId, long times, Instant first, Instant last) {}
