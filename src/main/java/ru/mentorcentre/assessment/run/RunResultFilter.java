package ru.mentorcentre.assessment.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Stability;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.SearchText;

/** What the table of a run is narrowed to; an unknown name in the address is ignored. */
public record RunResultFilter(String q, SchoolType type, RiskZone zone, ResultsLevel level, Stability stability) {

    public static final RunResultFilter NONE = new RunResultFilter(null, null, null, null, null);

    public static RunResultFilter of(String q, String type, String zone, String level, String stability) {
        return new RunResultFilter(
                q,
                named(SchoolType.values(), type),
                named(RiskZone.values(), zone),
                named(ResultsLevel.values(), level),
                named(Stability.values(), stability));
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    ListQuery<RunResultRow> narrow(ListQuery<RunResultRow> query) {
        query.whereFound("translate(lower(r.schoolName || ' ' || r.schoolCode), 'ё', 'е') like :q", q)
                .whereGiven("r.type = :type", "type", type)
                .whereGiven("r.level = :level", "level", level)
                .whereIf(zone != null, column() + " = :yes", "yes", Finding.YES);
        if (stability == Stability.STABLE_HIGH) {
            query.where("r.stableHigh = ru.mentorcentre.school.Finding.YES");
        }
        if (stability == Stability.STABLE_LOW) {
            query.where("r.stableLow = ru.mentorcentre.school.Finding.YES");
        }
        return query;
    }

    /** Whether anything is left out at all. */
    public boolean isOn() {
        return !chips().isEmpty();
    }

    /** The same decision about a row that is in memory already: pictures need all rows and show the others pale. */
    public boolean holds(RunResultRow row) {
        return (q == null || q.isBlank() || SearchText.isFound(row.name() + " " + row.code(), q))
                && (type == null || row.type() == type)
                && (level == null || row.level() == level)
                && (zone == null || row.of(zone).isYes())
                && (stability != Stability.STABLE_HIGH || row.stableHigh().isYes())
                && (stability != Stability.STABLE_LOW || row.stableLow().isYes());
    }

    private String column() {
        return zone == null
                ? ""
                : switch (zone) {
                    case INSTABILITY -> "r.instability";
                    case EXAM_DIVERGENCE -> "r.examDivergence";
                    case PART_TIME_STUDY -> "r.partTimeStudy";
                    case ADVANCED_BELOW_MEAN -> "r.advancedBelowMean";
                };
    }

    /** The conditions that are on, for the chips above the table: words, parameter, value. */
    public List<List<String>> chips() {
        List<List<String>> chips = new ArrayList<>();
        if (q != null && !q.isBlank()) {
            chips.add(Arrays.asList("Поиск: " + q, "q", null));
        }
        if (type != null) {
            chips.add(Arrays.asList("Тип: " + type.title(), "type", null));
        }
        if (zone != null) {
            chips.add(Arrays.asList("Зона риска: " + zone.title(), "zone", null));
        }
        if (level != null) {
            chips.add(Arrays.asList("Уровень: " + level.title(), "level", null));
        }
        if (stability == Stability.STABLE_HIGH || stability == Stability.STABLE_LOW) {
            chips.add(Arrays.asList("Результаты: " + stability.title(), "stability", null));
        }
        return chips;
    }
}
