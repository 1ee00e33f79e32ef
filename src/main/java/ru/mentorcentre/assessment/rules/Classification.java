package ru.mentorcentre.assessment.rules;

import java.util.List;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.profile.RiskRules;

/**
 * The classification of all schools of a year: levels, types, zones of risk, stability (domain §1–§5). A pure function:
 * the same input always gives the same result.
 */
public final class Classification {

    private final int year;
    private final AssessmentRules rules;
    private final List<SchoolFigures> schools;
    private final YearLevels twoYearsAgo;
    private final YearLevels yearAgo;
    private final ClassificationBasis basis;

    private Classification(ClassificationInput input) {
        year = input.year();
        rules = input.rules();
        schools = input.schools();
        twoYearsAgo = levels(2);
        yearAgo = levels(1);
        basis = new ClassificationBasis(year, rules, thresholds());
    }

    /** Classifies every school of the input. */
    public static ClassificationResult classify(ClassificationInput input) {
        var classification = new Classification(input);
        var results = input.schools().stream().map(classification::resultOf).toList();
        return new ClassificationResult(
                classification.basis, ClassificationWarnings.of(classification.basis, input.schools()), results);
    }

    private YearLevels levels(int yearsBack) {
        return YearLevels.of(year - yearsBack, figures(yearsBack), rules.levels());
    }

    private List<YearFigures> figures(int yearsBack) {
        return schools.stream().map(school -> school.yearsBack(yearsBack)).toList();
    }

    private Thresholds thresholds() {
        var now = figures(0);
        var levels = levels(0);
        var welfare = schools.stream().map(this::welfare).map(found -> found == null ? null : found.index());
        return new Thresholds(
                levels.population(),
                Population.of(welfare, rules.levels().quartileMethod()),
                PartTimeStudy.population(now, rules),
                LevelCounts.of(now.stream().map(levels::levelOf).toList()));
    }

    private SchoolTypeResult.Welfare welfare(SchoolFigures school) {
        return SchoolTypeResult.Welfare.of(school, year, rules.types());
    }

    private SchoolResult resultOf(SchoolFigures school) {
        var now = school.current();
        var risks = rules.risks();
        var levels = new LevelHistory(
                twoYearsAgo.levelOf(school.twoYearsAgo()),
                yearAgo.levelOf(school.yearAgo()),
                basis.levels().levelOf(now));
        return new SchoolResult(
                school,
                levels,
                SchoolTypeResult.of(now.resultsIndex(), welfare(school), basis.resultsAxis(), basis.welfareAxis()),
                instability(school, risks),
                risks.examDivergence()
                        ? ExamDivergence.of(now.giaIndex(), now.vprIndex(), risks)
                        : ExamDivergence.SWITCHED_OFF,
                risks.partTimeStudy()
                        ? PartTimeStudy.of(
                                now.partTimeShare(), basis.thresholds().partTime())
                        : PartTimeStudy.SWITCHED_OFF,
                advanced(school, levels, risks),
                StabilityOfResults.of(levels));
    }

    private static Instability instability(SchoolFigures school, RiskRules risks) {
        if (!risks.instability()) {
            return Instability.SWITCHED_OFF;
        }
        return Instability.of(
                school.twoYearsAgo().resultsIndex(),
                school.yearAgo().resultsIndex(),
                school.current().resultsIndex(),
                risks.instabilityBase());
    }

    private AdvancedBelowMean advanced(SchoolFigures school, LevelHistory levels, RiskRules risks) {
        if (!risks.advancedBelowMean() || !school.advanced()) {
            return AdvancedBelowMean.NOT_APPLICABLE;
        }
        return AdvancedBelowMean.of(
                school.current().resultsIndex(),
                levels.current(),
                basis.thresholds().results(),
                risks.advancedBase());
    }
}
