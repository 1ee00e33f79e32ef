package ru.mentorcentre.centre;

import java.time.LocalDate;

/**
 * An order to be entered.
 *
 * @param number as it stands on paper, unique together with the date
 * @param issuedOn 1990 to 2100
 * @param subject what it is about, one line
 */
public record NewOrder(String number, LocalDate issuedOn, String subject, OrderKind kind) {}
