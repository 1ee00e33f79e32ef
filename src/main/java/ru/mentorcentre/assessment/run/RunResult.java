package ru.mentorcentre.assessment.run;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import ru.mentorcentre.assessment.rules.AdvancedBelowMean;
import ru.mentorcentre.assessment.rules.ExamDirection;
import ru.mentorcentre.assessment.rules.ExamDivergence;
import ru.mentorcentre.assessment.rules.Instability;
import ru.mentorcentre.assessment.rules.LevelHistory;
import ru.mentorcentre.assessment.rules.PartTimeStudy;
import ru.mentorcentre.assessment.rules.ResultsTrend;
import ru.mentorcentre.assessment.rules.SchoolFigures;
import ru.mentorcentre.assessment.rules.SchoolResult;
import ru.mentorcentre.assessment.rules.SchoolTypeResult;
import ru.mentorcentre.assessment.rules.StabilityOfResults;
import ru.mentorcentre.assessment.rules.YearFigures;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.SchoolType;

/** One school in a run: its figures of three years as they were then, and all that was found. Never changes. */
@Entity
@Immutable
@IdClass(RunResult.Key.class)
public class RunResult {

    @Id
    private Long runId;

    @Id
    private Long schoolId;

    @TenantId
    private Long municipalityId;

    private String schoolCode;
    private String schoolName;
    private boolean advanced;
    private BigDecimal resultsIndexT2;
    private BigDecimal resultsIndexT1;
    private BigDecimal resultsIndex;
    private boolean resultsComputed;

    @Enumerated(EnumType.STRING)
    private ResultsLevel givenLevelT2;

    @Enumerated(EnumType.STRING)
    private ResultsLevel givenLevelT1;

    @Enumerated(EnumType.STRING)
    private ResultsLevel givenLevel;

    @Enumerated(EnumType.STRING)
    private ResultsLevel levelT2;

    @Enumerated(EnumType.STRING)
    private ResultsLevel levelT1;

    @Enumerated(EnumType.STRING)
    private ResultsLevel level;

    private BigDecimal welfareIndex;
    private Integer welfareYear;
    private BigDecimal giaIndex;
    private BigDecimal vprIndex;
    private Integer pupils;
    private Integer partTimePupils;

    @Enumerated(EnumType.STRING)
    private SchoolType type;

    @Enumerated(EnumType.STRING)
    private Finding instability;

    private BigDecimal mean;
    private BigDecimal geometricMean;
    private BigDecimal deviation;
    private boolean smallBase;

    @Enumerated(EnumType.STRING)
    private ResultsTrend trend;

    @Enumerated(EnumType.STRING)
    private Finding examDivergence;

    private BigDecimal ratio;

    @Enumerated(EnumType.STRING)
    private ExamDirection direction;

    @Enumerated(EnumType.STRING)
    private Finding partTimeStudy;

    private BigDecimal partTimeShare;

    @Enumerated(EnumType.STRING)
    private Finding advancedBelowMean;

    @Enumerated(EnumType.STRING)
    private Finding stableHigh;

    @Enumerated(EnumType.STRING)
    private Finding stableLow;

    protected RunResult() {}

    public RunResult(ClassificationRun run, RunSchool school, SchoolResult result) {
        runId = run.getId();
        municipalityId = run.getMunicipalityId();
        schoolId = result.schoolId();
        schoolCode = school.code();
        schoolName = school.name();
        resultsComputed = school.resultsComputed();
        keep(result.figures());
        keep(result);
    }

    private void keep(SchoolFigures figures) {
        advanced = figures.advanced();
        resultsIndexT2 = figures.twoYearsAgo().resultsIndex();
        resultsIndexT1 = figures.yearAgo().resultsIndex();
        givenLevelT2 = figures.twoYearsAgo().importedLevel();
        givenLevelT1 = figures.yearAgo().importedLevel();
        YearFigures now = figures.current();
        resultsIndex = now.resultsIndex();
        givenLevel = now.importedLevel();
        giaIndex = now.giaIndex();
        vprIndex = now.vprIndex();
        pupils = now.pupils();
        partTimePupils = now.partTimePupils();
    }

    private void keep(SchoolResult result) {
        levelT2 = result.levels().twoYearsAgo();
        levelT1 = result.levels().yearAgo();
        level = result.level();
        type = result.type();
        welfareIndex = result.typeOfSchool().welfareIndex();
        welfareYear = result.typeOfSchool().welfareYear();
        Instability unstable = result.instability();
        instability = unstable.finding();
        mean = unstable.mean();
        geometricMean = unstable.geometricMean();
        deviation = unstable.deviation();
        smallBase = unstable.smallBase();
        trend = unstable.trend();
        examDivergence = result.examDivergence().finding();
        ratio = result.examDivergence().ratio();
        direction = result.examDivergence().direction();
        partTimeStudy = result.partTimeStudy().finding();
        partTimeShare = result.partTimeStudy().share();
        advancedBelowMean = result.advancedBelowMean().finding();
        stableHigh = result.stability().high();
        stableLow = result.stability().low();
    }

    public long runId() {
        return runId;
    }

    long schoolId() {
        return schoolId;
    }

    String schoolCode() {
        return schoolCode;
    }

    String schoolName() {
        return schoolName;
    }

    /** ИОР was computed by the centre's method, not given by the region. */
    public boolean isResultsComputed() {
        return resultsComputed;
    }

    /** The result as the classification gave it, to be explained again. */
    public SchoolResult result() {
        return new SchoolResult(
                new SchoolFigures(
                        schoolId,
                        advanced,
                        past(resultsIndexT2, givenLevelT2),
                        past(resultsIndexT1, givenLevelT1),
                        now()),
                new LevelHistory(levelT2, levelT1, level),
                new SchoolTypeResult(type, welfareIndex, welfareYear),
                new Instability(instability, mean, geometricMean, deviation, smallBase, trend),
                new ExamDivergence(examDivergence, ratio, direction),
                new PartTimeStudy(partTimeStudy, partTimeShare),
                new AdvancedBelowMean(advancedBelowMean),
                new StabilityOfResults(stableHigh, stableLow));
    }

    private static YearFigures past(BigDecimal resultsIndex, ResultsLevel given) {
        return new YearFigures(resultsIndex, given, null, null, null, null, null);
    }

    private YearFigures now() {
        return new YearFigures(resultsIndex, givenLevel, welfareIndex, giaIndex, vprIndex, pupils, partTimePupils);
    }

    /** Key of a result. */
    record Key(Long runId, Long schoolId) implements Serializable {}
}
