package ru.mentorcentre.staff;

import java.time.LocalDate;

/** What educators have agreed to. */
public interface Consents {

    /**
     * Notes a consent that was given.
     *
     * @param document where the signed paper is: number, date, file
     * @param textVersion which text was signed
     * @param validUntil the last day, {@code null} while there is none
     */
    void add(
            long educatorId,
            ConsentPurpose purpose,
            String document,
            String textVersion,
            LocalDate givenOn,
            LocalDate validUntil);
}
