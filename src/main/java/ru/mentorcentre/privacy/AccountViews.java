package ru.mentorcentre.privacy;

import java.time.Instant;

/** How much one account has seen. */
record AccountViews(long accountId, long times, long people, Instant last) {}
