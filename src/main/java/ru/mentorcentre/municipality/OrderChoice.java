package ru.mentorcentre.municipality;

import java.time.LocalDate;

/** An order where one is chosen or named. */
record OrderChoice(long id, String number, LocalDate issuedOn, String subject) {

    /** «№ 12-ОД от 01.02.2025». */
    public String title() {
        return Order.title(number, issuedOn);
    }
}
