package ru.mentorcentre.centre;

import java.time.LocalDate;

/** An order in the list. */
public record OrderRow(
        long id, String number, LocalDate issuedOn, String subject, OrderKind kind, String fileName, Long fileSize) {}
