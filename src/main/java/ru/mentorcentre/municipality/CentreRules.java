package ru.mentorcentre.municipality;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * How the centre itself is arranged (domain §0 table, A13, A15).
 *
 * @param directions what it works on, at least one
 * @param namedTypes which school types its documents name
 * @param curator who its curator is
 * @param moderator whether the composition has a moderator of the information resource
 * @param planContext how a month without a year is read
 * @param requiredCourses how many of the three courses of the reserve are obligatory, 1 to 3
 * @param consentDays how many days ahead the end of a consent is told, 1 to 365
 */
public record CentreRules(
        Set<Direction> directions,
        NamedTypes namedTypes,
        CentreCurator curator,
        boolean moderator,
        PlanContext planContext,
        int requiredCourses,
        int consentDays) {

    public CentreRules {
        directions = Set.copyOf(directions);
        requireNonNull(namedTypes);
        requireNonNull(curator);
        requireNonNull(planContext);
        if (directions.isEmpty()) {
            throw new IllegalArgumentException("A centre works on something");
        }
        if (requiredCourses < 1 || requiredCourses > 3) {
            throw new IllegalArgumentException("Obligatory courses out of 1..3: " + requiredCourses);
        }
        if (consentDays < 1 || consentDays > 365) {
            throw new IllegalArgumentException("Days ahead of the end of a consent out of 1..365: " + consentDays);
        }
    }

    /** The default: both directions, all types, curator of the institute, a moderator, school year, all three courses, 30 days. */
    public static CentreRules defaults() {
        return new CentreRules(
                Set.of(Direction.values()),
                NamedTypes.ALL,
                CentreCurator.REGIONAL_INSTITUTE,
                true,
                PlanContext.SCHOOL_YEAR,
                3,
                30);
    }
}
