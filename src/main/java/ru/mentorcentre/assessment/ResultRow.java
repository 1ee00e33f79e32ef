package ru.mentorcentre.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Stability;

/** A school in the table of a run and in the export. */
record ResultRow(
        long schoolId,
        String code,
        String name,
        int year,
        BigDecimal resultsIndex,
        ResultsLevel level,
        BigDecimal welfareIndex,
        SchoolType type,
        Finding instability,
        BigDecimal deviation,
        Finding examDivergence,
        BigDecimal ratio,
        Finding partTimeStudy,
        Finding advancedBelowMean,
        Finding stableHigh,
        Finding stableLow) {

    static final String COLUMNS = "r.schoolId, r.schoolCode, r.schoolName, c.year, r.resultsIndex, r.level,"
            + " r.welfareIndex, r.type, r.instability, r.deviation, r.examDivergence, r.ratio, r.partTimeStudy,"
            + " r.advancedBelowMean, r.stableHigh, r.stableLow";

    static final String FROM = "RunResult r join ClassificationRun c on c.id = r.runId";

    public Finding of(RiskZone zone) {
        return switch (zone) {
            case INSTABILITY -> instability;
            case EXAM_DIVERGENCE -> examDivergence;
            case PART_TIME_STUDY -> partTimeStudy;
            case ADVANCED_BELOW_MEAN -> advancedBelowMean;
        };
    }

    /** The zones the school is in for certain. */
    public List<RiskZone> zones() {
        return Stream.of(RiskZone.values()).filter(zone -> of(zone).isYes()).toList();
    }

    /** Zones for which there are too few data. */
    public List<RiskZone> unknownZones() {
        return Stream.of(RiskZone.values())
                .filter(zone -> of(zone) == Finding.INSUFFICIENT_DATA)
                .toList();
    }

    public Stability stability() {
        return Stability.of(stableHigh, stableLow);
    }
}
