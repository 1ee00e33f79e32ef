package ru.mentorcentre.reserve.register;

import java.time.LocalDate;

/** A renewal as the entry's page tells it. */
public record RegisterRenewalRow(LocalDate formerUntil, LocalDate validUntil, String orderNumber, LocalDate orderOn) {}
