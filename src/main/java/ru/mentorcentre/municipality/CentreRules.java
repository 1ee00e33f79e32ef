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
 */
public record CentreRules(
        Set<Direction> directions,
        NamedTypes namedTypes,
        CentreCurator curator,
        boolean moderator,
        PlanContext planContext,
        int requiredCourses) {

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
    }

    /** The default: both directions, all types, curator of the institute, a moderator, school year, all three courses. */
    public static CentreRules defaults() {
        return new CentreRules(
                Set.of(Direction.values()),
                NamedTypes.ALL,
                CentreCurator.REGIONAL_INSTITUTE,
                true,
                PlanContext.SCHOOL_YEAR,
                3);
    }
}
