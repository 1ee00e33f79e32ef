package ru.mentorcentre.assessment.comparison;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import ru.mentorcentre.assessment.rules.FindingChange;
import ru.mentorcentre.assessment.rules.SchoolResult;
import ru.mentorcentre.school.RiskZone;

/**
 * One school in two classifications.
 *
 * @param before {@code null} when the school was not in the first
 * @param after {@code null} when it is not in the second
 */
record ClassificationChange(long schoolId, SchoolResult before, SchoolResult after) {

    /** Whether the school is in both. */
    boolean isInBoth() {
        return before != null && after != null;
    }

    boolean levelChanged() {
        return isInBoth() && before.level() != after.level();
    }

    boolean typeChanged() {
        return isInBoth() && before.type() != after.type();
    }

    boolean stabilityChanged() {
        return isInBoth()
                && (FindingChange.of(
                                        before.stability().high(),
                                        after.stability().high())
                                .isMeant()
                        || FindingChange.of(
                                        before.stability().low(),
                                        after.stability().low())
                                .isMeant());
    }

    /** Zones of which something else is said now. */
    Set<RiskZone> changedZones() {
        return zones(FindingChange::isMeant);
    }

    /** Zones the school came into. */
    Set<RiskZone> enteredZones() {
        return zones(FindingChange.ENTERED::equals);
    }

    /** Zones the school left. */
    Set<RiskZone> leftZones() {
        return zones(FindingChange.LEFT::equals);
    }

    private Set<RiskZone> zones(Predicate<FindingChange> wanted) {
        var zones = EnumSet.allOf(RiskZone.class);
        zones.removeIf(
                zone -> !isInBoth() || !wanted.test(FindingChange.of(before.finding(zone), after.finding(zone))));
        return zones;
    }

    /** Whether something else is said of the school, its presence included. */
    boolean isChange() {
        return !isInBoth()
                || levelChanged()
                || typeChanged()
                || stabilityChanged()
                || !changedZones().isEmpty();
    }

    /** Whether only an answer differs that said nothing before and says nothing now: «нет» and «не применимо». */
    boolean isSilent() {
        return !isChange()
                && (!zones(FindingChange.SILENT::equals).isEmpty()
                        || !before.stability().equals(after.stability()));
    }
}
