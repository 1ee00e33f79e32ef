package ru.mentorcentre.municipality;

import java.time.LocalDate;

/** An order in the list. */
record OrderRow(
        long id, String number, LocalDate issuedOn, String subject, OrderKind kind, String fileName, Long fileSize) {}
