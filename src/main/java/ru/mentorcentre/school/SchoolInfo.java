package ru.mentorcentre.school;

import java.time.LocalDate;

/**
 * What other rooms know of a school.
 *
 * @param code its key inside the municipality, as in imports
 * @param advanced of the advanced level (повышенный уровень), by its own mark or by its kind
 * @param rural stands in a village (село)
 * @param closedOn its last day, {@code null} while it works
 */
public record SchoolInfo(
        long id,
        long municipalityId,
        String code,
        String shortName,
        String fullName,
        SchoolKind kind,
        boolean advanced,
        boolean rural,
        LocalDate closedOn) {

    public boolean isClosed() {
        return closedOn != null;
    }
}
