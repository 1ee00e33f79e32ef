package ru.mentorcentre.assessment.run;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import ru.mentorcentre.assessment.rules.SchoolResult;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.shared.web.Words;

/** How many schools of a run have which type, zone and stability; types and zones in the order of their enums. */
public record ClassificationCounts(
        int schools, List<TypeCount> types, List<ZoneCount> zones, int stableHigh, int stableLow) {

    public static ClassificationCounts of(Collection<SchoolResult> results) {
        return new ClassificationCounts(
                results.size(),
                Arrays.stream(SchoolType.values())
                        .map(type -> new TypeCount(type, count(results, result -> result.type() == type)))
                        .toList(),
                Arrays.stream(RiskZone.values())
                        .map(zone -> new ZoneCount(
                                zone,
                                count(results, result -> result.finding(zone).isYes())))
                        .toList(),
                count(results, result -> result.stability().high().isYes()),
                count(results, result -> result.stability().low().isYes()));
    }

    private static int count(Collection<SchoolResult> results, java.util.function.Predicate<SchoolResult> condition) {
        return (int) results.stream().filter(condition).count();
    }

    public int of(SchoolType type) {
        return types.get(type.ordinal()).count();
    }

    public int of(RiskZone zone) {
        return zones.get(zone.ordinal()).count();
    }

    /** How many schools have a type. */
    public record TypeCount(SchoolType type, int count) {

        /** «эффективных школ», in the form that goes with the number. */
        public String words() {
            return switch (type) {
                case EFFECTIVE -> noun("эффективная школа", "эффективные школы", "эффективных школ");
                case RESILIENT -> noun("резильентная школа", "резильентные школы", "резильентных школ");
                case INEFFECTIVE -> noun("неэффективная школа", "неэффективные школы", "неэффективных школ");
                case STRUGGLING -> noun("несправляющаяся школа", "несправляющиеся школы", "несправляющихся школ");
                case UNDEFINED -> noun("школа без типа", "школы без типа", "школ без типа");
            };
        }

        /** «эффективные», where the number follows. */
        public String plural() {
            return switch (type) {
                case EFFECTIVE -> "эффективные";
                case RESILIENT -> "резильентные";
                case INEFFECTIVE -> "неэффективные";
                case STRUGGLING -> "несправляющиеся";
                case UNDEFINED -> "без типа";
            };
        }

        private String noun(String one, String few, String many) {
            return new Words().noun(count, one, few, many);
        }
    }

    /** How many schools are in a zone. */
    public record ZoneCount(RiskZone zone, int count) {}
}
