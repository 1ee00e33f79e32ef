package ru.mentorcentre.workplan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * What is entered of a date of an event; {@code null} for what is left empty.
 *
 * @param place {@code null} for that of the event
 * @param seats {@code null} for as many as come
 * @param hours academic hours, as the certificate tells them
 * @param registrationOpen whether people say themselves that they come
 * @param registrationUntil last day to do so, {@code null} for the day of the event
 */
public record NewEventSession(
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        Integer seats,
        Integer hours,
        boolean registrationOpen,
        LocalDate registrationUntil) {

    /** Whether who comes has to come at another time or to another place. */
    public boolean isElsewhereThan(NewEventSession other) {
        return !heldOn.equals(other.heldOn)
                || !Objects.equals(startsAt, other.startsAt)
                || !Objects.equals(endsAt, other.endsAt)
                || !Objects.equals(place, other.place);
    }
}
