package ru.mentorcentre.assessment.rules;

import java.util.EnumSet;
import java.util.Set;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;

/** All that a run found about one school, with the figures it was found from. */
public record SchoolResult(
        SchoolFigures figures,
        LevelHistory levels,
        SchoolTypeResult typeOfSchool,
        Instability instability,
        ExamDivergence examDivergence,
        PartTimeStudy partTimeStudy,
        AdvancedBelowMean advancedBelowMean,
        StabilityOfResults stability) {

    public long schoolId() {
        return figures.schoolId();
    }

    /** Level of the year, {@code null} if there is none. */
    public ResultsLevel level() {
        return levels.current();
    }

    public SchoolType type() {
        return typeOfSchool.type();
    }

    /** Answer of one criterion of risk. */
    public Finding finding(RiskZone zone) {
        return switch (zone) {
            case INSTABILITY -> instability.finding();
            case EXAM_DIVERGENCE -> examDivergence.finding();
            case PART_TIME_STUDY -> partTimeStudy.finding();
            case ADVANCED_BELOW_MEAN -> advancedBelowMean.finding();
        };
    }

    /** The zones the school is in for certain. */
    public Set<RiskZone> zones() {
        var zones = EnumSet.allOf(RiskZone.class);
        zones.removeIf(zone -> !finding(zone).isYes());
        return zones;
    }

    /** The same in Russian sentences with numbers and rules. */
    public Explanation explain(ClassificationBasis basis) {
        return Explanation.of(this, basis);
    }
}
