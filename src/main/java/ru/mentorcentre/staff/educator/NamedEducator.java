package ru.mentorcentre.staff.educator;

import ru.mentorcentre.staff.PersonName;

/**
 * An educator by name: all that the search for duplicates looks at.
 *
 * @param patronymic may be {@code null}
 */
public record NamedEducator(
        long id, long schoolId, String lastName, String firstName, String patronymic, String position) {

    public String fullName() {
        return PersonName.full(lastName, firstName, patronymic);
    }

    /** The name as it is compared. */
    public NameKey key() {
        return NameKey.of(lastName, firstName, patronymic);
    }
}
