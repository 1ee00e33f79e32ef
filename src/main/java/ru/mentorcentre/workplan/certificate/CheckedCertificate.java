package ru.mentorcentre.workplan.certificate;

import java.time.LocalDate;

/** What anybody may know of a certificate whose number he has; of the holder the initials alone. */
record CheckedCertificate(
        long municipalityId,
        String title,
        LocalDate heldOn,
        Integer hours,
        String lastName,
        String firstName,
        String patronymic) {

    static final String COLUMNS = "x.municipalityId, e.title, d.heldOn, d.hours, w.lastName, w.firstName, w.patronymic";

    /** «И. П. С.»: first name, patronymic, last name. */
    public String initials() {
        return initial(firstName) + initial(patronymic) + lastName.charAt(0) + ".";
    }

    private static String initial(String name) {
        return name == null || name.isEmpty() ? "" : name.charAt(0) + ".\u00a0";
    }
}
