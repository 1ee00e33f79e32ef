package ru.mentorcentre.workplan.certificate;

import java.time.LocalDate;

/**
 * What anybody may know of a certificate whose number he has; of the holder the initials alone.
 *
 * @param revokedOn since when it is valid no more, {@code null} for one that is
 */
record CheckedCertificate(
        long municipalityId,
        String title,
        LocalDate heldOn,
        Integer hours,
        String lastName,
        String firstName,
        String patronymic,
        LocalDate revokedOn) {

    static final String COLUMNS =
            "x.municipalityId, coalesce(e.approvedTitle, e.title), d.heldOn, d.hours, w.lastName, w.firstName, w.patronymic, r.revokedOn";

    static final String FROM = CertificateText.FROM + """

            left join RevokedCertificate r on r.municipalityId = x.municipalityId and r.participationId = x.id
                and r.number = :number""";

    /** «И. П. С.»: first name, patronymic, last name. */
    public String initials() {
        return initial(firstName) + initial(patronymic) + lastName.charAt(0) + ".";
    }

    private static String initial(String name) {
        return name == null || name.isEmpty() ? "" : name.charAt(0) + ".\u00a0";
    }
}
