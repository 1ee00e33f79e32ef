package ru.mentorcentre.centre;

import java.time.LocalDate;

/**
 * Somebody who joins the composition of the centre.
 *
 * @param from first day, 1990 to 2100
 * @param to last day, {@code null} while there is none
 * @param orderId the order it stands on, may be {@code null}
 */
public record NewCentreMember(
        String fullName,
        String position,
        String organisation,
        CentreFunction function,
        LocalDate from,
        LocalDate to,
        Long orderId) {}
