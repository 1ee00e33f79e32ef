package ru.mentorcentre.matching.wish;

import java.time.Instant;

/** One line of the list of wishes. */
record WishRow(
        long id,
        long menteeId,
        String mentee,
        String menteeSchool,
        long mentorId,
        String mentor,
        String mentorSchool,
        WishKind kind,
        String note,
        String madeBy,
        Instant madeAt) {}
