package ru.mentorcentre.staff.consent;

import java.time.LocalDate;
import ru.mentorcentre.staff.ConsentPurpose;

/** One consent as it is shown. */
public record ConsentRow(
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
