package ru.mentorcentre.assessment.run;

import java.math.BigDecimal;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.Findings;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.SchoolType;

/** A school in the table of a run and in the export. */
public record RunResultRow(
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
        Finding stableLow)
        implements Findings {

    static final String COLUMNS = """
            r.schoolId, r.schoolCode, r.schoolName, c.year, r.resultsIndex, r.level, r.welfareIndex, r.type,
            r.instability, r.deviation, r.examDivergence, r.ratio, r.partTimeStudy, r.advancedBelowMean, r.stableHigh,
            r.stableLow""";

    static final String FROM = "RunResult r join ClassificationRun c on c.id = r.runId";
}
