package ru.mentorcentre.reserve.register;

import java.time.LocalDate;

/**
 * A renewal as the entry's page tells it.
 *
 * @param revokedOn {@code null} while it stands
 */
public record RegisterRenewalRow(
        LocalDate formerUntil,
        LocalDate validUntil,
        String orderNumber,
        LocalDate orderOn,
        LocalDate revokedOn,
        String revokedBy,
        String revocationReason) {}
