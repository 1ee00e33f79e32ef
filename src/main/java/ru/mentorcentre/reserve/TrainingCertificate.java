package ru.mentorcentre.reserve;

import java.time.LocalDate;
import ru.mentorcentre.shared.Day;

/**
 * What a course or an event has been certified by.
 *
 * @param hours {@code null} where the paper tells none
 */
public record TrainingCertificate(String number, LocalDate issuedOn, String issuer, Integer hours) {

    /** «№ 12 от 01.12.2026, институт, 72 ч». */
    public String inWords() {
        return "№ " + number + " от " + Day.of(issuedOn) + ", " + issuer + (hours == null ? "" : ", " + hours + " ч");
    }
}
