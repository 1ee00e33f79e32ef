package ru.mentorcentre.assessment.rules;

import ru.mentorcentre.school.RiskZone;

/** Why a school got each of its results: one Russian sentence with numbers and the rule for each (domain §0.5). */
public record Explanation(
        String level,
        String type,
        String instability,
        String examDivergence,
        String partTimeStudy,
        String advancedBelowMean,
        String stability) {

    static final String SWITCHED_OFF = "Критерий выключен в правилах центра";

    static Explanation of(SchoolResult result, ClassificationBasis basis) {
        var school = result.figures();
        var now = school.current();
        var year = basis.year();
        var risks = basis.rules().risks();
        return new Explanation(
                basis.levels().explain(now),
                result.typeOfSchool().explain(now.resultsIndex(), year, basis.resultsAxis(), basis.welfareAxis()),
                result.instability().explain(school, year, risks.instabilityBase()),
                result.examDivergence().explain(now, year, risks),
                result.partTimeStudy().explain(now, year, basis.thresholds().partTime()),
                result.advancedBelowMean().explain(school, result.level(), basis),
                result.stability().explain(result.levels(), year));
    }

    /** The sentence about one criterion of risk. */
    public String zone(RiskZone zone) {
        return switch (zone) {
            case INSTABILITY -> instability;
            case EXAM_DIVERGENCE -> examDivergence;
            case PART_TIME_STUDY -> partTimeStudy;
            case ADVANCED_BELOW_MEAN -> advancedBelowMean;
        };
    }
}
