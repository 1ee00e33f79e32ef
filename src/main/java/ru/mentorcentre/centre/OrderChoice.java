package ru.mentorcentre.centre;

import java.time.LocalDate;

/** An order where one is chosen or named. */
public record OrderChoice(long id, String number, LocalDate issuedOn, String subject) {

    private static final int SUBJECT = 80;

    /** «№ 12-ОД от 01.02.2025». */
    public String title() {
        return Order.title(number, issuedOn);
    }

    /** The same with what it is about, for a list to choose from. */
    public String name() {
        String about =
                subject.length() > SUBJECT ? subject.substring(0, SUBJECT - 1).strip() + "…" : subject;
        return title() + " «" + about + "»";
    }
}
