package ru.mentorcentre.assessment.comparison;

import java.util.EnumSet;
import java.util.Set;
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
        return isInBoth() && !before.stability().equals(after.stability());
    }

    /** Zones whose answer changed in any way, for instance from «недостаточно данных» to «нет». */
    Set<RiskZone> changedZones() {
        var zones = EnumSet.allOf(RiskZone.class);
        zones.removeIf(zone -> !isInBoth() || before.finding(zone) == after.finding(zone));
        return zones;
    }

    /** Zones the school came into. */
    Set<RiskZone> enteredZones() {
        var zones = EnumSet.copyOf(changedZones());
        zones.removeIf(zone -> !after.finding(zone).isYes());
        return zones;
    }

    /** Zones the school left. */
    Set<RiskZone> leftZones() {
        var zones = EnumSet.copyOf(changedZones());
        zones.removeIf(zone -> !before.finding(zone).isYes());
        return zones;
    }

    /** Whether anything at all differs, the presence of the school included. */
    boolean isChange() {
        return !isInBoth()
                || levelChanged()
                || typeChanged()
                || stabilityChanged()
                || !changedZones().isEmpty();
    }
}
