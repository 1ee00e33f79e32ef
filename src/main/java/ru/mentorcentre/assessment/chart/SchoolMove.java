package ru.mentorcentre.assessment.chart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import ru.mentorcentre.assessment.rules.FindingChange;
import ru.mentorcentre.assessment.run.RunResultRow;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;

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

    /** It had a type and has another one. */
    public boolean typeChanged() {
        return isOfAnotherType() && then.type() != SchoolType.UNDEFINED && now.type() != SchoolType.UNDEFINED;
    }

    /** The same, where in one of the years its type could not be told. */
    public boolean isOfAnotherType() {
        return isInBoth() && then.type() != now.type();
    }

    /** It had a level of results and has another one. */
    public boolean levelChanged() {
        return isInBoth() && then.level() != null && now.level() != null && then.level() != now.level();
    }

    /** Zones it is in now and was not, for certain, before. */
    public List<RiskZone> entered() {
        return zones(FindingChange.ENTERED);
    }

    /** Zones it was in and is, for certain, no more. */
    public List<RiskZone> left() {
        return zones(FindingChange.LEFT);
    }

    /** Zones it is in now, of which could not be told before; for a school new in the run all its zones. */
    public List<RiskZone> appeared() {
        if (then == null) {
            return now.zones();
        }
        return incomparable().stream().filter(zone -> now.of(zone).isYes()).toList();
    }

    /** Zones it was in, of which cannot be told now. */
    public List<RiskZone> vanished() {
        return incomparable().stream().filter(zone -> then.of(zone).isYes()).toList();
    }

    private List<RiskZone> incomparable() {
        return zones(FindingChange.INCOMPARABLE);
    }

    private List<RiskZone> zones(FindingChange wanted) {
        return isInBoth()
                ? Arrays.stream(RiskZone.values())
                        .filter(zone -> FindingChange.of(then.of(zone), now.of(zone)) == wanted)
                        .toList()
                : List.of();
    }

    boolean is(SchoolMoveKind kind) {
        return switch (kind) {
            case TYPE -> typeChanged();
            case ENTERED -> !entered().isEmpty();
            case LEFT -> !left().isEmpty();
            case APPEARED -> !appeared().isEmpty();
            case VANISHED -> !vanished().isEmpty();
        };
    }

    /** Whether its type or any of its zones changed, or it is only in one of the years. */
    public boolean isChange() {
        return !isInBoth()
                || isOfAnotherType()
                || Arrays.stream(RiskZone.values())
                        .anyMatch(zone ->
                                FindingChange.of(then.of(zone), now.of(zone)).isMeant());
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
