package ru.mentorcentre.privacy;

/** One kind of data with its rule, and how much of it is over its period. */
record RetentionLine(RetentionRule rule, long due) {}
