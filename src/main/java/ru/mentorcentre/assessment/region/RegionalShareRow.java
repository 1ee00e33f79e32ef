package ru.mentorcentre.assessment.region;

import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import ru.mentorcentre.assessment.run.ClassificationCounts;
import ru.mentorcentre.school.RiskZone;

/** What a regional assessment found in one municipality, or in all of them together. */
record RegionalShareRow(
        Long municipalityId,
        int schools,
        int withResults,
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
        int stableLow,
        Long publishedRunId) {

    static final String COLUMNS = """
            s.municipalityId, s.schools, s.withResults, s.effective, s.resilient, s.ineffective, s.struggling,
            s.typeUndefined, s.instability, s.examDivergence, s.partTimeStudy, s.advancedBelowMean, s.stableHigh,
            s.stableLow, s.publishedRunId""";

    static RegionalShareRow total(Collection<RegionalShareRow> rows) {
        return new RegionalShareRow(
                null,
                sum(rows, RegionalShareRow::schools),
                sum(rows, RegionalShareRow::withResults),
                sum(rows, RegionalShareRow::effective),
                sum(rows, RegionalShareRow::resilient),
                sum(rows, RegionalShareRow::ineffective),
                sum(rows, RegionalShareRow::struggling),
                sum(rows, RegionalShareRow::typeUndefined),
                sum(rows, RegionalShareRow::instability),
                sum(rows, RegionalShareRow::examDivergence),
                sum(rows, RegionalShareRow::partTimeStudy),
                sum(rows, RegionalShareRow::advancedBelowMean),
                sum(rows, RegionalShareRow::stableHigh),
                sum(rows, RegionalShareRow::stableLow),
                null);
    }

    private static int sum(Collection<RegionalShareRow> rows, ToIntFunction<RegionalShareRow> figure) {
        return rows.stream().mapToInt(figure).sum();
    }

    /** Counts by zone, in the order of the enum. */
    public List<ClassificationCounts.ZoneCount> zones() {
        return List.of(
                new ClassificationCounts.ZoneCount(RiskZone.INSTABILITY, instability),
                new ClassificationCounts.ZoneCount(RiskZone.EXAM_DIVERGENCE, examDivergence),
                new ClassificationCounts.ZoneCount(RiskZone.PART_TIME_STUDY, partTimeStudy),
                new ClassificationCounts.ZoneCount(RiskZone.ADVANCED_BELOW_MEAN, advancedBelowMean));
    }
}
