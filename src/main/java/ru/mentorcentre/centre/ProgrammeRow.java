package ru.mentorcentre.centre;

import java.time.LocalDate;

/** A programme in the list. */
public record ProgrammeRow(
        long id,
        String name,
        String goal,
        int firstYear,
        int lastYear,
        Long orderId,
        String orderNumber,
        LocalDate orderDate) {

    public String years() {
        return years(firstYear, lastYear);
    }

    static String years(int first, int last) {
        return first == last ? first + " год" : first + "–" + last + " годы";
    }

    public boolean runsIn(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /** «№ 12-ОД от 01.02.2025», empty without an order. */
    public String order() {
        return Order.title(orderNumber, orderDate);
    }
}
