package ru.mentorcentre.assessment;

import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import ru.mentorcentre.school.RiskZone;

/** What a regional assessment found in one municipality, or in all of them together. */
record ShareRow(
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

    static ShareRow total(Collection<ShareRow> rows) {
        return new ShareRow(
                null,
                sum(rows, ShareRow::schools),
                sum(rows, ShareRow::withResults),
                sum(rows, ShareRow::effective),
                sum(rows, ShareRow::resilient),
                sum(rows, ShareRow::ineffective),
                sum(rows, ShareRow::struggling),
                sum(rows, ShareRow::typeUndefined),
                sum(rows, ShareRow::instability),
                sum(rows, ShareRow::examDivergence),
                sum(rows, ShareRow::partTimeStudy),
                sum(rows, ShareRow::advancedBelowMean),
                sum(rows, ShareRow::stableHigh),
                sum(rows, ShareRow::stableLow),
                null);
    }

    private static int sum(Collection<ShareRow> rows, ToIntFunction<ShareRow> figure) {
        return rows.stream().mapToInt(figure).sum();
    }

    /** Counts by zone, in the order of the enum. */
    public List<Counts.OfZone> zones() {
        return List.of(
                new Counts.OfZone(RiskZone.INSTABILITY, instability),
                new Counts.OfZone(RiskZone.EXAM_DIVERGENCE, examDivergence),
                new Counts.OfZone(RiskZone.PART_TIME_STUDY, partTimeStudy),
                new Counts.OfZone(RiskZone.ADVANCED_BELOW_MEAN, advancedBelowMean));
    }
}
