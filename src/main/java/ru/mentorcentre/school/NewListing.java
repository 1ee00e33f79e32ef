package ru.mentorcentre.school;

import java.time.LocalDate;

/**
 * A listing to be entered.
 *
 * @param startsOn the first day
 * @param endsOn the last day, {@code null} while it lasts
 * @param orderNumber of the ministry's order, never empty
 */
public record NewListing(
        long schoolId,
        ListingKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        String orderNumber,
        LocalDate orderDate) {}
