package ru.mentorcentre.centre;

import java.time.LocalDate;

/** A member in the list. */
public record CentreMemberRow(
        long id,
        String fullName,
        String position,
        String organisation,
        CentreFunction function,
        LocalDate from,
        LocalDate to,
        Long orderId,
        String orderNumber,
        LocalDate orderDate) {

    /** «№ 12-ОД от 01.02.2025», empty without an order. */
    public String order() {
        return Order.title(orderNumber, orderDate);
    }

    /** Position and organisation in one line. */
    public String place() {
        return position == null || organisation == null
                ? (position == null ? (organisation == null ? "" : organisation) : position)
                : position + ", " + organisation;
    }
}
