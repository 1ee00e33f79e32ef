package ru.mentorcentre.assessment.run;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import ru.mentorcentre.assessment.rules.SchoolResult;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.shared.web.Words;

/** How many schools of a run have which type, zone and stability. */
@Embeddable
public record ClassificationCounts(
        int schools,
        int effective,
        int resilient,
        int ineffective,
        int struggling,
        int typeUndefined,
        int instability,
        int examDivergence,
        int partTimeStudy,
        int advancedBelowMean,
        int stableHigh,
        int stableLow) {

    public static ClassificationCounts of(Collection<SchoolResult> results) {
        return new ClassificationCounts(
                results.size(),
                count(results, SchoolType.EFFECTIVE),
                count(results, SchoolType.RESILIENT),
                count(results, SchoolType.INEFFECTIVE),
                count(results, SchoolType.STRUGGLING),
                count(results, SchoolType.UNDEFINED),
                count(results, RiskZone.INSTABILITY),
                count(results, RiskZone.EXAM_DIVERGENCE),
                count(results, RiskZone.PART_TIME_STUDY),
                count(results, RiskZone.ADVANCED_BELOW_MEAN),
                count(results, result -> result.stability().high().isYes()),
                count(results, result -> result.stability().low().isYes()));
    }

    private static int count(Collection<SchoolResult> results, SchoolType type) {
        return count(results, result -> result.type() == type);
    }

    private static int count(Collection<SchoolResult> results, RiskZone zone) {
        return count(results, result -> result.finding(zone).isYes());
    }

    private static int count(Collection<SchoolResult> results, Predicate<SchoolResult> condition) {
        return (int) results.stream().filter(condition).count();
    }

    /** In the order of the enum. */
    public List<TypeCount> types() {
        return Arrays.stream(SchoolType.values())
                .map(type -> new TypeCount(type, of(type)))
                .toList();
    }

    /** In the order of the enum. */
    public List<ZoneCount> zones() {
        return Arrays.stream(RiskZone.values())
                .map(zone -> new ZoneCount(zone, of(zone)))
                .toList();
    }

    public int of(SchoolType type) {
        return switch (type) {
            case EFFECTIVE -> effective;
            case RESILIENT -> resilient;
            case INEFFECTIVE -> ineffective;
            case STRUGGLING -> struggling;
            case UNDEFINED -> typeUndefined;
        };
    }

    public int of(RiskZone zone) {
        return switch (zone) {
            case INSTABILITY -> instability;
            case EXAM_DIVERGENCE -> examDivergence;
            case PART_TIME_STUDY -> partTimeStudy;
            case ADVANCED_BELOW_MEAN -> advancedBelowMean;
        };
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
            return Words.noun(count, one, few, many);
        }
    }

    /** How many schools are in a zone. */
    public record ZoneCount(RiskZone zone, int count) {}
}
