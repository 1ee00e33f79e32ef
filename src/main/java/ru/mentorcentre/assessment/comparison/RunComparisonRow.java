package ru.mentorcentre.assessment.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Stability;

/** One school in two runs. */
record RunComparisonRow(
        long schoolId,
        String code,
        String name,
        BigDecimal indexBefore,
        BigDecimal indexAfter,
        ResultsLevel levelBefore,
        ResultsLevel levelAfter,
        SchoolType typeBefore,
        SchoolType typeAfter,
        Finding instabilityBefore,
        Finding instabilityAfter,
        Finding examDivergenceBefore,
        Finding examDivergenceAfter,
        Finding partTimeStudyBefore,
        Finding partTimeStudyAfter,
        Finding advancedBelowMeanBefore,
        Finding advancedBelowMeanAfter,
        Finding stableHighBefore,
        Finding stableHighAfter,
        Finding stableLowBefore,
        Finding stableLowAfter) {

    static final String COLUMNS = """
            b.schoolId, b.schoolCode, b.schoolName, a.resultsIndex, b.resultsIndex, a.level, b.level, a.type, b.type,
            a.instability, b.instability, a.examDivergence, b.examDivergence, a.partTimeStudy, b.partTimeStudy,
            a.advancedBelowMean, b.advancedBelowMean, a.stableHigh, b.stableHigh, a.stableLow, b.stableLow""";

    static final String FROM = "RunResult b join RunResult a on a.schoolId = b.schoolId";

    public boolean levelChanged() {
        return levelBefore != levelAfter;
    }

    public boolean typeChanged() {
        return typeBefore != typeAfter;
    }

    public Stability stabilityBefore() {
        return Stability.of(stableHighBefore, stableLowBefore);
    }

    public Stability stabilityAfter() {
        return Stability.of(stableHighAfter, stableLowAfter);
    }

    public boolean stabilityChanged() {
        return stabilityBefore() != stabilityAfter();
    }

    /** Zones whose answer is another one. */
    public List<ZoneChange> zones() {
        return Stream.of(
                        new ZoneChange(RiskZone.INSTABILITY, instabilityBefore, instabilityAfter),
                        new ZoneChange(RiskZone.EXAM_DIVERGENCE, examDivergenceBefore, examDivergenceAfter),
                        new ZoneChange(RiskZone.PART_TIME_STUDY, partTimeStudyBefore, partTimeStudyAfter),
                        new ZoneChange(RiskZone.ADVANCED_BELOW_MEAN, advancedBelowMeanBefore, advancedBelowMeanAfter))
                .filter(change -> change.before() != change.after())
                .toList();
    }

    record ZoneChange(RiskZone zone, Finding before, Finding after) {}
}
