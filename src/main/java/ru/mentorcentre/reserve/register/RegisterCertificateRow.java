package ru.mentorcentre.reserve.register;

import java.time.LocalDate;
import ru.mentorcentre.reserve.TrainingCertificate;
import ru.mentorcentre.reserve.TrainingKind;

/** A course certificate in the register. */
public record RegisterCertificateRow(
        long entryId, TrainingKind course, String number, LocalDate issuedOn, String issuer, Integer hours) {

    /** «Менеджмент: № 12 от 01.12.2026, институт, 72 ч». */
    public String inWords() {
        return course.programme() + ": " + new TrainingCertificate(number, issuedOn, issuer, hours).inWords();
    }
}
