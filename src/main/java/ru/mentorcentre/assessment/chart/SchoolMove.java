package ru.mentorcentre.assessment.chart;

import java.math.BigDecimal;
import java.util.List;
import ru.mentorcentre.assessment.run.RunResultRow;
import ru.mentorcentre.school.RiskZone;

/**
 * One school in two years.
 *
 * @param then {@code null} when the earlier run does not know it
 * @param now {@code null} when the later run does not
 */
public record SchoolMove(RunResultRow then, RunResultRow now) {

    public long schoolId() {
        return any().schoolId();
    }

    public String name() {
        return any().name();
    }

    private RunResultRow any() {
        return now == null ? then : now;
    }

    boolean isInBoth() {
        return then != null && now != null;
    }

    public boolean typeChanged() {
        return isInBoth() && then.type() != now.type();
    }

    /** Zones it is in now and was not, for certain, before; for a school new in the run all its zones. */
    public List<RiskZone> entered() {
        if (now == null) {
            return List.of();
        }
        return then == null ? now.zones() : without(now.zones(), then.zones());
    }

    /** Zones it was in and is no more. */
    public List<RiskZone> left() {
        return isInBoth() ? without(then.zones(), now.zones()) : List.of();
    }

    private static List<RiskZone> without(List<RiskZone> zones, List<RiskZone> others) {
        return zones.stream().filter(zone -> !others.contains(zone)).toList();
    }

    boolean is(SchoolMoveKind kind) {
        return switch (kind) {
            case TYPE -> typeChanged();
            case ENTERED -> !entered().isEmpty();
            case LEFT -> !left().isEmpty();
        };
    }

    /** Whether its type or any of its zones changed, or it is only in one of the years. */
    public boolean isChange() {
        return !isInBoth() || typeChanged() || !entered().isEmpty() || !left().isEmpty();
    }

    /** How far ИОР went, {@code null} when a year has none. */
    public BigDecimal resultsChange() {
        return isInBoth() ? difference(then.resultsIndex(), now.resultsIndex()) : null;
    }

    /** How far ИСБШ went, {@code null} when a year has none. */
    public BigDecimal welfareChange() {
        return isInBoth() ? difference(then.welfareIndex(), now.welfareIndex()) : null;
    }

    private static BigDecimal difference(BigDecimal before, BigDecimal after) {
        return before == null || after == null ? null : after.subtract(before);
    }
}
