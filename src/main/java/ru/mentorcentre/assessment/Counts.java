package ru.mentorcentre.assessment;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;

/** How many schools of a run have which type, zone and stability; types and zones in the order of their enums. */
record Counts(int schools, List<OfType> types, List<OfZone> zones, int stableHigh, int stableLow) {

    static Counts of(Collection<SchoolResult> results) {
        return new Counts(
                results.size(),
                Arrays.stream(SchoolType.values())
                        .map(type -> new OfType(type, count(results, result -> result.type() == type)))
                        .toList(),
                Arrays.stream(RiskZone.values())
                        .map(zone -> new OfZone(
                                zone,
                                count(results, result -> result.finding(zone).isYes())))
                        .toList(),
                count(results, result -> result.stability().high().isYes()),
                count(results, result -> result.stability().low().isYes()));
    }

    private static int count(Collection<SchoolResult> results, java.util.function.Predicate<SchoolResult> condition) {
        return (int) results.stream().filter(condition).count();
    }

    int of(SchoolType type) {
        return types.get(type.ordinal()).count();
    }

    int of(RiskZone zone) {
        return zones.get(zone.ordinal()).count();
    }

    record OfType(SchoolType type, int count) {}

    record OfZone(RiskZone zone, int count) {}
}
