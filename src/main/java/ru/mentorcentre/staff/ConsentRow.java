package ru.mentorcentre.staff;

import java.time.LocalDate;

/** One consent as it is shown. */
record ConsentRow(
        long id,
        ConsentPurpose purpose,
        String document,
        String textVersion,
        LocalDate givenOn,
        LocalDate validUntil,
        LocalDate withdrawnOn) {

    public ConsentState state(LocalDate today) {
        return ConsentState.of(validUntil, withdrawnOn, today);
    }
}
