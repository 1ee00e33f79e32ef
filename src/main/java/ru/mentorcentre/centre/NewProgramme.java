package ru.mentorcentre.centre;

/**
 * A programme to be entered.
 *
 * @param firstYear 2000 to 2100
 * @param lastYear not before the first
 * @param orderId the order it stands on, may be {@code null}
 */
public record NewProgramme(String name, String goal, int firstYear, int lastYear, Long orderId) {}
