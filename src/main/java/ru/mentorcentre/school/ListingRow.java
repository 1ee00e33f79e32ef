package ru.mentorcentre.school;

import java.time.LocalDate;
import ru.mentorcentre.shared.Day;

/**
 * A listing as it is shown.
 *
 * @param version a form brings it back to tell a lost update
 */
public record ListingRow(
        long id,
        int version,
        long schoolId,
        long municipalityId,
        String schoolName,
        String schoolCode,
        ListingKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        String orderNumber,
        LocalDate orderDate,
        String endOrderNumber,
        LocalDate endOrderDate) {

    /** «с 01.09.2024 по 31.08.2025», «с 01.09.2024». */
    public String period() {
        return "с " + Day.of(startsOn) + (endsOn == null ? "" : " по " + Day.of(endsOn));
    }

    /** «№ 12 от 20.08.2024». */
    public String order() {
        return "№ " + orderNumber + " от " + Day.of(orderDate);
    }

    /** The order that ended it, empty when unknown. */
    public String endOrder() {
        String number = endOrderNumber == null ? "" : "№ " + endOrderNumber;
        String date = endOrderDate == null ? "" : "от " + Day.of(endOrderDate);
        return (number + " " + date).strip();
    }

    public boolean isOn(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }
}
